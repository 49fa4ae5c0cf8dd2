package dev.quotidian.annotate.shared;

/** Probabilities as they are told. Safe for use by many threads. */
public final class Probability {
  private static final double DIGITS = 10_000;

  private Probability() {}

  /** Rounded to four digits: more would say nothing, and take room in every index. */
  public static double rounded(double probability) {
    return Math.round(probability * DIGITS) / DIGITS;
  }
}
