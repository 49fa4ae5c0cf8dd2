package dev.quotidian.lucene.record;

import dev.quotidian.archive.support.SharedComputation;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * Values that are expensive to compute from a segment, and do not depend on its deletions: computed
 * once, shared by all snapshots with the segment, and dropped when the last of them is closed. A
 * refresh computes those of new segments alone. Safe for use by many threads.
 */
public final class SegmentCache {
  private final Map<IndexReader.CacheKey, Map<String, SharedComputation<?>>> bySegment =
      new ConcurrentHashMap<>();

  /**
   * The value with a name; empty if it is too late before it is there.
   *
   * @param isTooLate where the caller may have to go without
   * @param elsewhere computes it then, on another thread
   */
  public <T> Optional<T> get(
      LeafReader segment,
      String name,
      Class<T> type,
      Callable<T> computation,
      Optional<BooleanSupplier> isTooLate,
      Executor elsewhere)
      throws IOException {
    Map<String, SharedComputation<?>> values = values(segment);
    SharedComputation<?> made =
        values.computeIfAbsent(name, absent -> new SharedComputation<>(computation));
    boolean success = false;
    try {
      Optional<?> value =
          isTooLate.isEmpty()
              ? Optional.of(Objects.requireNonNull(made.value()))
              : made.value(isTooLate.get(), elsewhere);
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
