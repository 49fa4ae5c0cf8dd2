package dev.quotidian.opensearch.writing;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Versions of documents: they grow with the time, so that what is written later replaces what was
 * written before, whoever wrote it. Safe for use by many threads.
 */
final class VersionClock {
  private static final long PER_MILLISECOND = 1000;

  private final AtomicLong last = new AtomicLong();

  /** A version above all that this clock gave, and above another. */
  long next(long above) {
    long now = System.currentTimeMillis() * PER_MILLISECOND;
    return last.updateAndGet(before -> Math.max(Math.max(before, above) + 1, now));
  }
}
