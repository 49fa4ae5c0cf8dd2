package dev.quotidian.benchmarks.speed;

import java.util.Arrays;
import java.util.Random;

/**
 * How much one side takes of another's time: the geometric mean over pairs of trials, with an
 * interval that holds it in 95 of 100 drawings of the pairs with replacement.
 *
 * @param mean below 1 where the first side is faster
 * @param low where the interval begins
 * @param high where it ends
 */
record Ratio(double mean, double low, double high) {
  private static final int DRAWINGS = 10_000;
  private static final double OUTSIDE = 0.025;

  /** Of the logarithms of the ratios, one of each pair. */
  static Ratio of(double[] logs) {
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
    return new Ratio(
        Math.exp(mean), Math.exp(drawn[outside]), Math.exp(drawn[DRAWINGS - 1 - outside]));
  }
}
