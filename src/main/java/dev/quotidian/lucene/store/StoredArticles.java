package dev.quotidian.lucene.store;

import dev.quotidian.archive.AnnotatedArticle;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/** Reads articles and annotations from the records of a segment. For one thread. */
public final class StoredArticles {
  private final LeafReader segment;
  private final SegmentRecords records;

  /** Reads of one segment. */
  public StoredArticles(LeafReader segment) throws IOException {
    this.segment = segment;
    this.records = SegmentRecords.of(segment);
  }

  /**
   * The article of a document; documents must be asked for in index order.
   *
   * @param document its number in the segment
   * @throws DamagedArticleException if it is damaged
   */
  public AnnotatedArticle read(int document) throws IOException {
    return DamagedArticleException.read(segment, document, () -> records.article(document));
  }
}
