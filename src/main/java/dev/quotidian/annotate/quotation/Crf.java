package dev.quotidian.annotate.quotation;

import java.util.Arrays;

/**
 * The best and the likely labels of a row, given scores of each label at each position and of each
 * pair of neighbouring labels. Made once, filled for each row.
 */
final class Crf {
  static final int LABELS = 4;
  static final int OUTSIDE = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 2;
  static final int CUE = 3;

  final float[] nodes = new float[Scene.CAPACITY * LABELS];

  /** At a position, the scores of the pairs of the label before and the label here. */
  final float[] edges = new float[Scene.CAPACITY * LABELS * LABELS];

  final double[] alpha = new double[Scene.CAPACITY * LABELS];
  final double[] beta = new double[Scene.CAPACITY * LABELS];
  private final float[] best = new float[Scene.CAPACITY * LABELS];
  private final byte[] back = new byte[Scene.CAPACITY * LABELS];
  final byte[] labels = new byte[Scene.CAPACITY];
  double total;

  /** Finds the best labels with label {@code fixed} at position {@code at}. */
  void decode(int size, int at, int fixed) {
    for (int i = 0; i < size; i++) {
      for (int y = 0; y < LABELS; y++) {
        step(i, y);
        if (i == at && y != fixed) {
          best[i * LABELS + y] = Float.NEGATIVE_INFINITY;
        }
      }
    }
    int y = argmax(size - 1);
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) y;
      y = back[i * LABELS + y];
    }
  }

  private void step(int i, int y) {
    float max = i == 0 ? edges[y] : Float.NEGATIVE_INFINITY;
    for (int p = 0; i > 0 && p < LABELS; p++) {
      float score = best[(i - 1) * LABELS + p] + edges[(i * LABELS + p) * LABELS + y];
      if (score > max) {
        max = score;
        back[i * LABELS + y] = (byte) p;
      }
    }
    best[i * LABELS + y] = max + nodes[i * LABELS + y];
  }

  private int argmax(int i) {
    int max = 0;
    for (int y = 1; y < LABELS; y++) {
      max = best[i * LABELS + y] > best[i * LABELS + max] ? y : max;
    }
    return max;
  }

  /** Sums over all labellings: afterwards {@link #marginal} tells how likely a label is. */
  void sum(int size) {
    for (int y = 0; y < LABELS; y++) {
      alpha[y] = nodes[y] + edges[y];
    }
    for (int i = 1; i < size; i++) {
      for (int y = 0; y < LABELS; y++) {
        alpha[i * LABELS + y] = nodes[i * LABELS + y] + forward(i, y);
      }
    }
    Arrays.fill(beta, (size - 1) * LABELS, size * LABELS, 0);
    for (int i = size - 2; i >= 0; i--) {
      for (int y = 0; y < LABELS; y++) {
        beta[i * LABELS + y] = backward(i, y);
      }
    }
    int l = (size - 1) * LABELS;
    total = sum(alpha[l], alpha[l + 1], alpha[l + 2], alpha[l + 3]);
  }

  private double forward(int i, int y) {
    int a = (i - 1) * LABELS;
    int e = i * LABELS * LABELS + y;
    return sum(
        alpha[a] + edges[e],
        alpha[a + 1] + edges[e + LABELS],
        alpha[a + 2] + edges[e + 2 * LABELS],
        alpha[a + 3] + edges[e + 3 * LABELS]);
  }

  private double backward(int i, int y) {
    int b = (i + 1) * LABELS;
    int e = ((i + 1) * LABELS + y) * LABELS;
    return sum(
        beta[b] + nodes[b] + edges[e],
        beta[b + 1] + nodes[b + 1] + edges[e + 1],
        beta[b + 2] + nodes[b + 2] + edges[e + 2],
        beta[b + 3] + nodes[b + 3] + edges[e + 3]);
  }

  private static double sum(double a, double b, double c, double d) {
    double max = Math.max(Math.max(a, b), Math.max(c, d));
    return max
        + StrictMath.log(
            StrictMath.exp(a - max)
                + StrictMath.exp(b - max)
                + StrictMath.exp(c - max)
                + StrictMath.exp(d - max));
  }

  double marginal(int i, int y) {
    return StrictMath.exp(alpha[i * LABELS + y] + beta[i * LABELS + y] - total);
  }
}
