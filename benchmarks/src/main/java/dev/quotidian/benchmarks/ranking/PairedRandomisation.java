package dev.quotidian.benchmarks.ranking;

import java.util.SplittableRandom;

/**
 * Whether two systems differ on the same queries.
 *
 * @param difference the mean of the first less that of the second
 * @param p how often chance alone makes so great a difference, either way, where each query's two
 *     figures may be exchanged (randomisation test of Fisher; Smucker, Allan and Carterette, 2007)
 * @param better on how many queries the first is better
 * @param worse on how many it is worse
 */
record PairedRandomisation(double difference, double p, int better, int worse) {
  private static final int ROUNDS = 100_000;
  private static final long SEED = 1;

  /** Of paired figures. */
  static PairedRandomisation of(double[] first, double[] second) {
    double[] differences = new double[first.length];
    int better = 0;
    int worse = 0;
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      differences[i] = first[i] - second[i];
      sum += differences[i];
      better += differences[i] > 0 ? 1 : 0;
      worse += differences[i] < 0 ? 1 : 0;
    }
    return new PairedRandomisation(sum / first.length, p(differences, sum), better, worse);
  }

  private static double p(double[] differences, double sum) {
    SplittableRandom random = new SplittableRandom(SEED);
    int asGreat = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double other = 0;
      long bits = 0;
      for (int i = 0; i < differences.length; i++) {
        bits = i % 64 == 0 ? random.nextLong() : bits >>> 1;
        other += (bits & 1) == 0 ? differences[i] : -differences[i];
      }
      asGreat += Math.abs(other) >= Math.abs(sum) - 1e-12 ? 1 : 0;
    }
    return (asGreat + 1.0) / (ROUNDS + 1.0);
  }
}
