package dev.quotidian.lucene.store;

import dev.quotidian.archive.support.SharedComputation;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * Values that are expensive to compute from a segment, and do not depend on its deletions: computed
 * once, shared by all snapshots with the segment, and dropped when the last of them is closed. A
 * refresh computes those of new segments alone. Safe for use by many threads.
 */
final class SegmentCache {
  private final Map<IndexReader.CacheKey, Map<String, SharedComputation<?>>> bySegment =
      new ConcurrentHashMap<>();

  /**
   * The value with a name; empty if the deadline passes before it is there.
   *
   * @param elsewhere computes it, on another thread, where the deadline can pass
   */
  <T> Optional<T> get(
      LeafReader segment,
      String name,
      Class<T> type,
      Callable<T> computation,
      Deadline deadline,
      Executor elsewhere)
      throws IOException {
    Map<String, SharedComputation<?>> values = values(segment);
    SharedComputation<?> made =
        values.computeIfAbsent(name, absent -> new SharedComputation<>(computation));
    boolean success = false;
    try {
      Optional<?> value =
          deadline.isUnlimited()
              ? Optional.of(Objects.requireNonNull(made.value()))
              : made.value(deadline::shouldExit, elsewhere);
      success = true;
      return value.map(type::cast);
    } finally {
      if (!success) {
        values.remove(name, made);
      }
    }
  }

  private Map<String, SharedComputation<?>> values(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = Objects.requireNonNull(segment.getCoreCacheHelper(), "segment");
    Map<String, SharedComputation<?>> known = bySegment.get(core.getKey());
    if (known == null) {
      known = bySegment.computeIfAbsent(core.getKey(), first -> new ConcurrentHashMap<>());
      core.addClosedListener(bySegment::remove);
    }
    return known;
  }
}
