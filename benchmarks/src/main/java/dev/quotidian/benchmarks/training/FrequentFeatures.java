package dev.quotidian.benchmarks.training;

import java.util.Arrays;

/** Counts features, and leaves out the rare ones, which overfit. */
final class FrequentFeatures {
  private final int least;
  private final int[] counts;

  FrequentFeatures(int bits, int least) {
    this.counts = new int[1 << bits];
    this.least = least;
  }

  void count(int[] features) {
    for (int f : features) {
      counts[f]++;
    }
  }

  int[] of(int[] features) {
    return Arrays.stream(features).filter(f -> counts[f] >= least).toArray();
  }

  long kept() {
    return Arrays.stream(counts).filter(count -> count >= least).count();
  }
}
