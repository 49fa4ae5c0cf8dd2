package dev.quotidian.lucene.store;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.RecordCodec;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * Decodes articles and annotations from the stored fields of an article's document. Safe for use by
 * many threads.
 */
public final class StoredArticles {
  private StoredArticles() {}

  public static Article article(Document document) {
    return RecordCodec.article(bytes(document, Schema.STORED_ARTICLE), document.get(Schema.BODY));
  }

  public static Annotations annotations(Document document) {
    return RecordCodec.annotations(bytes(document, Schema.STORED_ANNOTATIONS));
  }

  private static byte[] bytes(Document document, String field) {
    return BytesRef.deepCopyOf(document.getBinaryValue(field)).bytes;
  }
}
