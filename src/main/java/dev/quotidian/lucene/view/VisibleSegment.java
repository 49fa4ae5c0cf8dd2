package dev.quotidian.lucene.view;

import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A segment in which the documents outside a view count as deleted (document-level security). So
 * whatever reads it meets those inside alone, while the statistics of its terms, by which hits are
 * scored, stay those of the whole segment. Safe for use by many threads.
 */
final class VisibleSegment extends FilterLeafReader {
  private final @Nullable Bits live; // none where all are
  private final int count;

  private VisibleSegment(LeafReader segment, FixedBitSet live) {
    super(segment);
    this.count = live.cardinality();
    this.live = count == segment.maxDoc() ? null : live;
  }

  /**
   * A segment without what a view does not show.
   *
   * @param visible what the view shows, of deleted documents too; it is not changed
   */
  static LeafReader of(LeafReader segment, FixedBitSet visible) {
    Bits live = segment.getLiveDocs();
    return new VisibleSegment(segment, live == null ? visible : both(visible, live));
  }

  private static FixedBitSet both(FixedBitSet visible, Bits live) {
    FixedBitSet both = visible.clone();
    for (int doc = 0; doc < both.length(); doc++) {
      if (!live.get(doc)) {
        both.clear(doc);
      }
    }
    return both;
  }

  @Override
  public @Nullable Bits getLiveDocs() {
    return live;
  }

  @Override
  public int numDocs() {
    return count;
  }

  /** What is cached of a segment does not look at deletions. */
  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return in.getCoreCacheHelper();
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
