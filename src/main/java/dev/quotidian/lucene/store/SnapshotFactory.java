package dev.quotidian.lucene.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the snapshots of one archive. They share one query cache, so that archives in one process
 * do not compete for it, and what is computed for a segment. Safe for use by many threads.
 */
public final class SnapshotFactory extends SearcherFactory {
  private static final int MAX_CACHED_QUERIES = 1000;
  private static final long MAX_CACHE_BYTES = 32L << 20;

  private final @Nullable QueryCache cache;
  private final SegmentCache segments = new SegmentCache();

  private SnapshotFactory(@Nullable QueryCache cache) {
    this.cache = cache;
  }

  static SnapshotFactory cached() {
    return new SnapshotFactory(new LRUQueryCache(MAX_CACHED_QUERIES, MAX_CACHE_BYTES));
  }

  /** A factory of snapshots without a query cache, for benchmarks. */
  public static SnapshotFactory uncached() {
    return new SnapshotFactory(null);
  }

  @Override
  public IndexSnapshot newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    return new IndexSnapshot(reader, cache, segments);
  }

  /**
   * Several snapshots as one.
   *
   * @param held those that its user holds and releases
   * @param seen what is seen of each
   */
  IndexSnapshot merged(List<IndexSnapshot> held, List<IndexSnapshot> seen) throws IOException {
    List<IndexReader> leaves = new ArrayList<>();
    for (IndexSnapshot part : seen) {
      for (LeafReaderContext leaf : part.getIndexReader().leaves()) {
        leaves.add(new SharedSegment(leaf.reader()));
      }
    }
    return new IndexSnapshot(
        new MultiReader(leaves.toArray(IndexReader[]::new), false), cache, segments, held);
  }
}
