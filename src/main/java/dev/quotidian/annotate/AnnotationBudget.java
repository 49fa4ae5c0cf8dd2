package dev.quotidian.annotate;

import dev.quotidian.text.WorkLimit;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The time that the annotators may take over one article. Safe for use by many threads. */
final class AnnotationBudget implements WorkLimit {
  private static final Duration LONGEST = Duration.ofDays(365);

  private final String articleId;
  private final Duration budget;
  private final LongSupplier nanos;
  private final long end;

  /** Begins now, by a clock in nanoseconds. */
  AnnotationBudget(String articleId, Duration budget, LongSupplier nanos) {
    this.articleId = articleId;
    this.budget = budget;
    this.nanos = nanos;
    this.end = nanos.getAsLong() + (budget.compareTo(LONGEST) > 0 ? LONGEST : budget).toNanos();
  }

  @Override
  public void check() {
    if (nanos.getAsLong() - end > 0) {
      throw new AnnotationTimeoutException(articleId, budget);
    }
  }
}
