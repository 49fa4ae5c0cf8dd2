package dev.quotidian.annotate.quotation;

import java.util.Arrays;

/** Weights cut to bytes. */
final class Quantised {
  private Quantised() {}

  static Weights of(float[] weights, int labels) {
    float[] sizes = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      sizes[i] = Math.abs(weights[i]);
    }
    Arrays.sort(sizes);
    float scale = Math.max(1e-6f, sizes[weights.length - 1 - weights.length / 20000]) / 127;
    byte[] table = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      table[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
    }
    return new Weights(labels, scale, table);
  }
}
