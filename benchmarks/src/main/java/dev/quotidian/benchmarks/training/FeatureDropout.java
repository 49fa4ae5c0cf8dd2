package dev.quotidian.benchmarks.training;

import java.util.Arrays;

/** Feature dropout: leaves out features at random, so that no weight depends on another. */
final class FeatureDropout {
  private final int kept;
  private long state = 0x9E3779B97F4A7C15L;

  /** Keeps so many of 256. */
  FeatureDropout(int kept) {
    this.kept = kept;
  }

  int[] of(int[] features) {
    int[] out = new int[features.length];
    int n = 0;
    for (int f : features) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      if ((state >>> 40 & 255) < kept) {
        out[n++] = f;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /** What the sum of the kept features is multiplied with. */
  float scale() {
    return 256f / kept;
  }
}
