package dev.quotidian.archive;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/**
 * How long cursors live, how many may be open, and how much they may keep on disk. Each open cursor
 * holds the archive's state at its first page: files that were merged or replaced since stay on
 * disk until it is closed or has expired.
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
 * @param maxBytes the maximum number of bytes on disk that open cursors keep and the archive needs
 *     no more; beyond it, the one used least recently expires, until it holds again. It is looked
 *     at when changes become visible
 * @param clock that measures {@code timeToLive}
 * @since 0.1
 */
public record CursorSettings(Duration timeToLive, int maxOpen, long maxBytes, InstantSource clock) {

  /** More than merges replace within minutes, save those of the largest segments: 4 GiB. */
  public static final long DEFAULT_MAX_BYTES = 4L << 30;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code timeToLive} is not positive, or {@code maxOpen} is
   *     not in 1 to 100000, or {@code maxBytes} is negative
   */
  public CursorSettings {
    Objects.requireNonNull(timeToLive, "timeToLive");
    Objects.requireNonNull(clock, "clock");
    if (!timeToLive.isPositive()) {
      throw new IllegalArgumentException(
          "A cursor's time to live of " + timeToLive + ": it must be positive");
    }
    if (maxOpen < 1 || maxOpen > 100_000) {
      throw new IllegalArgumentException(
          maxOpen + " open cursors: the maximum must be 1 to 100000");
    }
    if (maxBytes < 0) {
      throw new IllegalArgumentException(
          maxBytes + " bytes kept by cursors: the maximum must not be negative");
    }
  }

  /**
   * With {@link #DEFAULT_MAX_BYTES}.
   *
   * @throws IllegalArgumentException if {@code timeToLive} is not positive, or {@code maxOpen} is
   *     not in 1 to 100000
   */
  public CursorSettings(Duration timeToLive, int maxOpen, InstantSource clock) {
    this(timeToLive, maxOpen, DEFAULT_MAX_BYTES, clock);
  }

  /** These settings with another maximum of bytes. */
  public CursorSettings withMaxBytes(long maxBytes) {
    return new CursorSettings(timeToLive, maxOpen, maxBytes, clock);
  }

  /** Five minutes, a thousand searches, and {@link #DEFAULT_MAX_BYTES}. */
  public static CursorSettings standard() {
    return new CursorSettings(Duration.ofMinutes(5), 1000, InstantSource.system());
  }
}
