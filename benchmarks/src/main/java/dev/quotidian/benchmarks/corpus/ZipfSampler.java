package dev.quotidian.benchmarks.corpus;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks from 0 up by Zipf's law: the n-th as often as 1/n. */
final class ZipfSampler {
  private final double[] upTo;

  ZipfSampler(int count) {
    upTo = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += 1.0 / (i + 1);
      upTo[i] = sum;
    }
  }

  int next(Random random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
  }
}
