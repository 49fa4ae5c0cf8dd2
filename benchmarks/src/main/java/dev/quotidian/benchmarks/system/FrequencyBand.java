package dev.quotidian.benchmarks.system;

import java.util.Locale;

/** How frequent what a task asks for is, as a share of all quotations, or of all articles. */
public enum FrequencyBand {
  /** One in fifty, or more. */
  HIGH,
  /** One in five hundred, or more. */
  MEDIUM,
  /** Fewer. */
  LOW;

  private static final double LEAST_HIGH = 1 / 50.0;
  private static final double LEAST_MEDIUM = 1 / 500.0;

  /** The band of so many of so many. */
  public static FrequencyBand of(long matches, long all) {
    double share = (double) matches / all;
    return share >= LEAST_HIGH ? HIGH : share >= LEAST_MEDIUM ? MEDIUM : LOW;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
