package dev.quotidian.archive;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How long cursors live, and how many may be open. Each open cursor holds the archive's state at
 * its first page.
 *
 * <pre>{@code
 * CursorSettings cursors = new CursorSettings(Duration.ofMinutes(1), 100, InstantSource.system());
 * ArchiveSettings settings = ArchiveSettings.standard().withCursors(cursors);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param timeToLive how long a {@link dev.quotidian.query.Cursor} lives after its last use
 * @param maxOpen the maximum number of searches with an open cursor; beyond it, the one used least
 *     recently expires
 * @param clock that measures {@code timeToLive}
 * @since 0.1
 */
public record CursorSettings(Duration timeToLive, int maxOpen, InstantSource clock) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code timeToLive} is not positive, or {@code maxOpen} is
   *     not in 1 to 100000
   */
  public CursorSettings {
    if (!timeToLive.isPositive()) {
      throw new IllegalArgumentException(
          "A cursor's time to live of " + timeToLive + ": it must be positive");
    }
    if (maxOpen < 1 || maxOpen > 100_000) {
      throw new IllegalArgumentException(
          maxOpen + " open cursors: the maximum must be 1 to 100000");
    }
  }

  /** Five minutes, and a thousand searches. */
  public static CursorSettings standard() {
    return new CursorSettings(Duration.ofMinutes(5), 1000, InstantSource.system());
  }
}
