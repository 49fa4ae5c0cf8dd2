package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.model.FeatureWeights;
import java.util.Arrays;

/** Weights quantised to bytes. */
final class QuantisedWeights {
  private QuantisedWeights() {}

  static FeatureWeights of(float[] weights, int labels, int least) {
    float[] sizes = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      sizes[i] = Math.abs(weights[i]);
    }
    Arrays.sort(sizes);
    float scale = Math.max(1e-6f, sizes[weights.length - 1 - weights.length / 20000]) / 127;
    byte[] table = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int level = Math.round(weights[i] / scale);
      table[i] = (byte) (Math.abs(level) <= least ? 0 : Math.max(-127, Math.min(127, level)));
    }
    return new FeatureWeights(labels, scale, table);
  }
}
