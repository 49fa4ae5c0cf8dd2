package dev.quotidian.lucene.store;

import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * How long one request may take: until its time is up or it is cancelled. Lucene asks it again and
 * again while it looks at documents.
 */
public final class Deadline implements QueryTimeout {
  private final Optional<Cancellation> cancellation;
  private final LongSupplier nanos;
  private final boolean isEndless;
  private final long end;

  private Deadline(
      Optional<Cancellation> cancellation, Optional<Duration> budget, LongSupplier nanos) {
    this.cancellation = cancellation;
    this.nanos = nanos;
    this.isEndless = budget.isEmpty();
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

  /** Whether nothing can end it, so that nobody need ask. */
  boolean isEndless() {
    return isEndless && cancellation.isEmpty();
  }

  @Override
  public boolean shouldExit() {
    return isCancelled() || (!isEndless && nanos.getAsLong() - end >= 0);
  }

  private boolean isCancelled() {
    return cancellation.filter(Cancellation::isCancelled).isPresent();
  }

  /** Refuses to go on if it is cancelled. */
  public void check() {
    if (isCancelled()) {
      throw new SearchCancelledException("The search was cancelled by its user");
    }
  }
}
