package dev.quotidian.archive;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How long an archive keeps what it was for those who read page by page. Immutable.
 *
 * @param timeToLive how long a {@link dev.quotidian.query.Cursor} may be used after its search was
 *     last asked for a page
 * @param maxOpen how many searches may be read page by page at once; beyond, the one that has
 *     waited longest for its next page expires
 * @param clock by which {@code life} is measured
 */
public record CursorSettings(Duration timeToLive, int maxOpen, InstantSource clock) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code life} is not positive, or {@code most} not in 1 to
   *     100000
   */
  public CursorSettings {
    if (!timeToLive.isPositive()) {
      throw new IllegalArgumentException(
          "A cursor's life of " + timeToLive + ": it must be positive");
    }
    if (maxOpen < 1 || maxOpen > 100_000) {
      throw new IllegalArgumentException(
          maxOpen + " searches read page by page: there may be 1 to 100000");
    }
  }

  /** Five minutes, and a thousand searches. */
  public static CursorSettings standard() {
    return new CursorSettings(Duration.ofMinutes(5), 1000, InstantSource.system());
  }
}
