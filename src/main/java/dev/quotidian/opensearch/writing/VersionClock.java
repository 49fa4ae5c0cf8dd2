package dev.quotidian.opensearch.writing;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;

/**
 * Versions of documents: they grow with the time, so that what is written later replaces what was
 * written before, whoever wrote it. Their lower bits are random: of two writers that replace one
 * article in the same instant, one has the later version of all its documents. Safe for use by many
 * threads.
 */
final class VersionClock {
  private static final int INSTANTS_PER_MILLISECOND = 32; // more than a cluster writes articles in
  private static final int RANDOM_BITS = 16; // with them, versions last until the year 2109

  private final AtomicLong last = new AtomicLong();
  private final IntUnaryOperator random; // a number from 0 to below its bound

  VersionClock() {
    this(bound -> ThreadLocalRandom.current().nextInt(bound));
  }

  VersionClock(IntUnaryOperator random) {
    this.random = random;
  }

  /** A version above all that this clock gave, and above another. */
  long next(long above) {
    long now = System.currentTimeMillis() * INSTANTS_PER_MILLISECOND;
    int lower = random.applyAsInt(1 << RANDOM_BITS);
    return last.updateAndGet(
        before -> {
          long instant = Math.max(now, (Math.max(before, above) >> RANDOM_BITS) + 1);
          return instant << RANDOM_BITS | lower;
        });
  }
}
