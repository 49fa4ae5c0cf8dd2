package dev.quotidian.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line at the foot of a terminal: how far, how fast, how long still. Draws nothing elsewhere.
 */
final class ProgressBar {
  private static final int CELLS = 24;
  private static final long REDRAW_NANOS = 100_000_000;
  private static final double NANOS = 1e9;

  private final PrintStream err;
  private final boolean shown;
  private final LongSupplier clock;
  private final long total;
  private final long started;
  private long drawn;
  private boolean onScreen;

  /**
   * A bar.
   *
   * @param total the bytes to be read; 0 where that is not known
   * @param clock in nanoseconds
   */
  ProgressBar(PrintStream err, boolean shown, long total, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.total = total;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.drawn = started - REDRAW_NANOS;
  }

  /** Draws, if the last drawing was long enough ago. */
  void update(long bytes, long articles) {
    long now = clock.getAsLong();
    if (shown && now - drawn >= REDRAW_NANOS) {
      drawn = now;
      onScreen = true;
      err.print("\r\u001b[K" + line(bytes, articles, (now - started) / NANOS));
      err.flush();
    }
  }

  /** Makes room for other lines; the next update draws the bar below them. */
  void clear() {
    if (onScreen) {
      err.print("\r\u001b[K");
      err.flush();
      onScreen = false;
    }
  }

  /** The seconds since the beginning. */
  double seconds() {
    return (clock.getAsLong() - started) / NANOS;
  }

  private String line(long bytes, long articles, double seconds) {
    String rate =
        String.format(
            Locale.ROOT, "%,d articles  %,.0f/s", articles, articles / Math.max(seconds, 1e-3));
    if (total <= 0) {
      return rate;
    }
    double share = Math.min(1, (double) bytes / total);
    int full = (int) Math.round(share * CELLS);
    String bar = "━".repeat(full) + "╌".repeat(CELLS - full);
    String left = share < 0.01 ? "" : "  " + duration(seconds / share - seconds) + " left";
    return String.format(Locale.ROOT, "%3.0f%% %s  %s%s", share * 100, bar, rate, left);
  }

  /** {@code 0:07}, {@code 12:30}, {@code 1:02:03}. */
  static String duration(double seconds) {
    long s = Math.round(seconds);
    return s >= 3600
        ? String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60)
        : String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60);
  }
}
