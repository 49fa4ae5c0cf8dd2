package dev.quotidian.index;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.record.OlderRecords;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Where an index of an earlier format stores its articles. Nothing else of such an index is read:
 * an upgrade makes the rest from the articles. The names of the fields stand here once more, so
 * that {@link Schema} may change. Immutable.
 *
 * @param version the version of the index format
 */
public record StoredFormat(int version) {
  /** The first format that can be upgraded. */
  public static final int OLDEST = 4;

  private static final String ARTICLE = "article";
  private static final String ANNOTATIONS = "annotations";
  private static final String BODY = "a.body";
  private static final String ANNOTATORS = "a.annotators";
  private static final Term ARTICLES = new Term("doc", "a.");

  /** The stored fields of an earlier format; empty if there is no upgrade from it. */
  public static Optional<StoredFormat> of(int version) {
    return version >= OLDEST && version < Schema.VERSION
        ? Optional.of(new StoredFormat(version))
        : Optional.empty();
  }

  /** The term that the documents of all articles have, and no others. */
  public Term articles() {
    return ARTICLES;
  }

  /** Numeric doc values, where the format has them: the version of the annotators. */
  public String annotators() {
    return ANNOTATORS;
  }

  /** The stored fields to read. */
  public Set<String> fields() {
    return Set.of(ARTICLE, ANNOTATIONS, BODY);
  }

  /** The body of an article, without its lone surrogates. */
  public String body(Document stored) {
    return stored.get(BODY);
  }

  /** Decodes an article. */
  public Article article(Document stored) {
    return OlderRecords.article(bytes(stored, ARTICLE), body(stored));
  }

  /** Decodes the annotations of an article. */
  public Annotations annotations(Document stored) {
    return OlderRecords.annotations(bytes(stored, ANNOTATIONS), version);
  }

  private static byte[] bytes(Document stored, String field) {
    return BytesRef.deepCopyOf(stored.getBinaryValue(field)).bytes;
  }
}
