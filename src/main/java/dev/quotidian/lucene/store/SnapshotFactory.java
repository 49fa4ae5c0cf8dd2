package dev.quotidian.lucene.store;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the snapshots of one archive, which share a cache of their own, so that archives don't
 * compete for one.
 */
public final class SnapshotFactory extends SearcherFactory {
  private static final int CACHED_QUERIES = 1000;
  private static final long CACHE_BYTES = 32L << 20;

  private final @Nullable QueryCache cache;

  private SnapshotFactory(@Nullable QueryCache cache) {
    this.cache = cache;
  }

  static SnapshotFactory cached() {
    return new SnapshotFactory(new LRUQueryCache(CACHED_QUERIES, CACHE_BYTES));
  }

  /** For measuring what searches take. */
  public static SnapshotFactory uncached() {
    return new SnapshotFactory(null);
  }

  @Override
  public IndexSnapshot newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    return new IndexSnapshot(reader, cache);
  }
}
