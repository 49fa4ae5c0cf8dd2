package dev.quotidian.lucene.store;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.RecordCodec;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/**
 * Decodes articles and annotations from the stored fields of an article's document. Safe for use by
 * many threads.
 */
public final class StoredArticles {
  private StoredArticles() {}

  /**
   * The article of a document.
   *
   * @param stored of the segment
   * @param document its number in the segment
   * @throws DamagedArticleException if it is damaged
   */
  public static AnnotatedArticle read(LeafReader segment, StoredFields stored, int document)
      throws IOException {
    return DamagedArticleException.read(segment, document, () -> decode(stored.document(document)));
  }

  /**
   * Decodes the stored fields of an article's document.
   *
   * @throws RuntimeException of any kind, if they are damaged
   */
  public static AnnotatedArticle decode(Document document) {
    String body = Objects.requireNonNull(document.get(Schema.BODY), "it has no body");
    return new AnnotatedArticle(
        RecordCodec.article(bytes(document, Schema.STORED_ARTICLE), body),
        RecordCodec.annotations(bytes(document, Schema.STORED_ANNOTATIONS)));
  }

  private static byte[] bytes(Document document, String field) {
    BytesRef value =
        Objects.requireNonNull(
            document.getBinaryValue(field), () -> "it has no stored field " + field);
    return BytesRef.deepCopyOf(value).bytes;
  }
}
