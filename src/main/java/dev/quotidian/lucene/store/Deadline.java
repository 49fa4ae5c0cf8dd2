package dev.quotidian.lucene.store;

import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * The deadline of one request: its time budget, and its cancellation. Lucene asks it again and
 * again while it collects documents; expansion, highlighting, facets and explanations ask it too.
 * Once it has passed it stays so: a request that was cut anywhere is partial. Safe for use by many
 * threads.
 */
public final class Deadline implements QueryTimeout {
  private final Optional<Cancellation> cancellation;
  private final LongSupplier nanos;
  private final boolean isUnlimited;
  private final long end;
  private volatile boolean passed;

  private Deadline(
      Optional<Cancellation> cancellation, Optional<Duration> budget, LongSupplier nanos) {
    this.cancellation = cancellation;
    this.nanos = nanos;
    this.isUnlimited = budget.isEmpty();
    this.end = nanos.getAsLong() + budget.map(Deadline::nanos).orElse(0L);
  }

  public static Deadline of(Optional<Cancellation> cancellation, Optional<Duration> budget) {
    return of(cancellation, budget, System::nanoTime);
  }

  /** By another clock, in nanoseconds. */
  public static Deadline of(
      Optional<Cancellation> cancellation, Optional<Duration> budget, LongSupplier nanos) {
    return new Deadline(cancellation, budget, nanos);
  }

  /** Without an end. */
  public static Deadline none() {
    return of(Optional.empty(), Optional.empty());
  }

  private static long nanos(Duration budget) {
    return budget.compareTo(Duration.ofDays(365)) > 0
        ? Duration.ofDays(365).toNanos()
        : budget.toNanos();
  }

  /** Whether neither a budget nor a cancellation can end the request. Then nobody need ask. */
  public boolean isUnlimited() {
    return isUnlimited && cancellation.isEmpty();
  }

  @Override
  public boolean shouldExit() {
    if (!passed && (isCancelled() || (!isUnlimited && nanos.getAsLong() - end >= 0))) {
      passed = true;
    }
    return passed;
  }

  /** Whether somebody was told to end the request early. */
  public boolean hasPassed() {
    return passed;
  }

  /**
   * Ends a step whose result would be wrong if it were cut short, as that of a cached query.
   *
   * @throws PassedException if the deadline has passed
   */
  public void checkTime() {
    if (shouldExit()) {
      throw new PassedException();
    }
  }

  /** How much time is left, or none; empty where no budget ends the request. */
  public Optional<Duration> remaining() {
    return isUnlimited
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(Math.max(0, end - nanos.getAsLong())));
  }

  /** Somebody else who was told of the deadline saw that it has passed. */
  public PassedException passed() {
    passed = true;
    return new PassedException();
  }

  /** The deadline has passed; who reads what was found so far catches it. */
  public static final class PassedException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private PassedException() {
      super("The budget of the search is spent", null, false, false);
    }
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
