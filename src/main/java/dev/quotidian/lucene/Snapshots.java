package dev.quotidian.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the snapshots of one archive, which share a cache of their own, so that archives don't
 * compete for one.
 */
final class Snapshots extends SearcherFactory {
  private static final int CACHED_QUERIES = 1000;
  private static final long CACHE_BYTES = 32L << 20;

  private final @Nullable QueryCache cache;

  private Snapshots(@Nullable QueryCache cache) {
    this.cache = cache;
  }

  static Snapshots cached() {
    return new Snapshots(new LRUQueryCache(CACHED_QUERIES, CACHE_BYTES));
  }

  /** For measuring what searches take. */
  static Snapshots uncached() {
    return new Snapshots(null);
  }

  @Override
  public Snapshot newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    return new Snapshot(reader, cache);
  }
}
