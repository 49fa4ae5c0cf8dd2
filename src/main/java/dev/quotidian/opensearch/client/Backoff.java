package dev.quotidian.opensearch.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The pauses between the attempts at one request: exponential, with full jitter, so that those who
 * failed together do not come back together. For one thread.
 */
public final class Backoff {
  private static final long FIRST_MILLIS = 100;
  private static final long MAX_MILLIS = 10_000;

  private final long end;
  private long longest = FIRST_MILLIS;

  /** Pauses until the patience ends. */
  public Backoff(Duration patience) {
    this.end = System.nanoTime() + patience.toNanos();
  }

  /** Waits before the next attempt; false if there is to be none. */
  public boolean pause() {
    long leftMillis = (end - System.nanoTime()) / 1_000_000;
    if (leftMillis <= 0 || Thread.currentThread().isInterrupted()) {
      return false;
    }
    long millis = ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
    longest = Math.min(2 * longest, MAX_MILLIS);
    try {
      Thread.sleep(Math.min(millis, leftMillis));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
