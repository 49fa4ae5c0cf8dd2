package dev.quotidian.benchmarks.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The time of one system divided by that of another: the geometric mean over pairs of trials, with
 * a 95% bootstrap confidence interval over the pairs.
 *
 * @param mean below 1 where the first system is faster
 * @param low the lower bound of the interval
 * @param high the upper bound
 */
public record TimeRatio(double mean, double low, double high) {
  private static final int DRAWINGS = 10_000;
  private static final double OUTSIDE = 0.025;

  /** Of the logarithms of the ratios, one of each pair. */
  public static TimeRatio of(double[] logs) {
    Random random = new Random(7);
    double[] drawn = new double[DRAWINGS];
    for (int d = 0; d < DRAWINGS; d++) {
      for (int i = 0; i < logs.length; i++) {
        drawn[d] += logs[random.nextInt(logs.length)] / logs.length;
      }
    }
    Arrays.sort(drawn);
    double mean = Arrays.stream(logs).average().orElseThrow();
    int outside = (int) (DRAWINGS * OUTSIDE);
    return new TimeRatio(
        Math.exp(mean), Math.exp(drawn[outside]), Math.exp(drawn[DRAWINGS - 1 - outside]));
  }

  /** As a list of its three numbers. */
  public List<Double> json() {
    return List.of(mean, low, high);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", mean, low, high);
  }
}
