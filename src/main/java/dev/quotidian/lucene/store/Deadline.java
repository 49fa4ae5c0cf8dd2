package dev.quotidian.lucene.store;

import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * The deadline of one request: its time budget, and its cancellation. Lucene asks it again and
 * again while it collects documents. Safe for use by many threads.
 */
public final class Deadline implements QueryTimeout {
  private final Optional<Cancellation> cancellation;
  private final LongSupplier nanos;
  private final boolean isUnlimited;
  private final long end;

  private Deadline(
      Optional<Cancellation> cancellation, Optional<Duration> budget, LongSupplier nanos) {
    this.cancellation = cancellation;
    this.nanos = nanos;
    this.isUnlimited = budget.isEmpty();
    this.end = nanos.getAsLong() + budget.map(Deadline::nanos).orElse(0L);
  }

  public static Deadline of(Optional<Cancellation> cancellation, Optional<Duration> budget) {
    return new Deadline(cancellation, budget, System::nanoTime);
  }

  private static long nanos(Duration budget) {
    return budget.compareTo(Duration.ofDays(365)) > 0
        ? Duration.ofDays(365).toNanos()
        : budget.toNanos();
  }

  /** Whether neither a budget nor a cancellation can end the request. Then nobody need ask. */
  boolean isUnlimited() {
    return isUnlimited && cancellation.isEmpty();
  }

  @Override
  public boolean shouldExit() {
    return isCancelled() || (!isUnlimited && nanos.getAsLong() - end >= 0);
  }

  private boolean isCancelled() {
    return cancellation.filter(Cancellation::isCancelled).isPresent();
  }

  /** Throws {@link SearchCancelledException} if the request is cancelled. */
  public void check() {
    if (isCancelled()) {
      throw new SearchCancelledException(
          "The search was cancelled by its Cancellation; search again with another");
    }
  }
}
