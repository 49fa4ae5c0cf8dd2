package dev.quotidian.lucene.store;

import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * A segment of another snapshot's, which keeps it open: it is read here without a reference of its
 * own. Safe for use by many threads.
 */
final class SharedSegment extends FilterLeafReader {
  SharedSegment(LeafReader segment) {
    super(segment);
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return in.getCoreCacheHelper();
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }
}
