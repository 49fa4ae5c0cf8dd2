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

  final float[] nodes;

  /** At a position, the scores of the pairs of the label before and the label here. */
  final float[] edges;

  /** At a position, the largest score of a pair of labels with the label here. */
  private final float[] largest;

  private final double[] scales;
  private final double[] alpha;
  private final double[] beta;

  /** The weights of the pairs of labels at the position that is looked at. */
  private final double[] weights = new double[LABELS * LABELS];

  /** The scores of the best labels up to a position and the one before it, in turn. */
  private final float[] best = new float[2 * LABELS];

  private final byte[] back;
  private final byte[] fixed;
  final byte[] labels;
  private double logTotal;

  /** For rows of at most so many positions. */
  Crf(int capacity) {
    nodes = new float[capacity * LABELS];
    edges = new float[capacity * LABELS * LABELS];
    largest = new float[capacity];
    scales = new double[capacity];
    alpha = new double[capacity * LABELS];
    beta = new double[capacity * LABELS];
    back = new byte[capacity * LABELS];
    fixed = new byte[capacity];
    labels = new byte[capacity];
  }

  /** Forgets the labels that {@link #fix} fixed. */
  void free(int size) {
    Arrays.fill(fixed, 0, size, (byte) -1);
  }

  /** Lets no other label stand at a position. */
  void fix(int at, int label) {
    fixed[at] = (byte) label;
  }

  /** Finds the best labels, as far as they are not fixed. */
  void decode(int size) {
    for (int i = 0; i < size; i++) {
      for (int y = 0; y < LABELS; y++) {
        step(i, y);
        if (fixed[i] >= 0 && fixed[i] != y) {
          best[row(i) + y] = Float.NEGATIVE_INFINITY;
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
      float score = best[row(i - 1) + p] + edges[(i * LABELS + p) * LABELS + y];
      if (score > max) {
        max = score;
        back[i * LABELS + y] = (byte) p;
      }
    }
    best[row(i) + y] = max + nodes[i * LABELS + y];
  }

  private static int row(int i) {
    return (i & 1) * LABELS;
  }

  private int argmax(int i) {
    int max = 0;
    for (int y = 1; y < LABELS; y++) {
      max = best[row(i) + y] > best[row(i) + max] ? y : max;
    }
    return max;
  }

  /** Sums over all labellings: afterwards {@link #marginal} tells how likely a label is. */
  void sum(int size) {
    logTotal = 0;
    for (int i = 0; i < size; i++) {
      largest[i] = largest(i);
      logTotal += largest[i];
      weigh(i);
      forward(i);
    }
    Arrays.fill(beta, (size - 1) * LABELS, size * LABELS, 1);
    for (int i = size - 2; i >= 0; i--) {
      weigh(i + 1);
      backward(i);
    }
  }

  private float largest(int i) {
    float max = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < LABELS * LABELS; k++) {
      max = Math.max(max, edges[i * LABELS * LABELS + k] + nodes[i * LABELS + k % LABELS]);
    }
    return max;
  }

  /**
   * Makes weights of the scores at a position. They are made twice, forward and backward: kept for
   * every position they would be half of all that an attribution needs in memory.
   */
  private void weigh(int i) {
    for (int k = 0; k < LABELS * LABELS; k++) {
      weights[k] = weight(i, k);
    }
  }

  /** The largest is 1. */
  private double weight(int i, int pair) {
    float score = edges[i * LABELS * LABELS + pair] + nodes[i * LABELS + pair % LABELS];
    return FastExp.of(score - largest[i]);
  }

  private void forward(int i) {
    int a = (i - 1) * LABELS;
    double all = 0;
    for (int y = 0; y < LABELS; y++) {
      double sum =
          i == 0
              ? weights[y]
              : alpha[a] * weights[y]
                  + alpha[a + 1] * weights[y + LABELS]
                  + alpha[a + 2] * weights[y + 2 * LABELS]
                  + alpha[a + 3] * weights[y + 3 * LABELS];
      alpha[i * LABELS + y] = sum;
      all += sum;
    }
    all = Math.max(all, Double.MIN_NORMAL);
    for (int y = 0; y < LABELS; y++) {
      alpha[i * LABELS + y] /= all;
    }
    scales[i] = all;
  }

  private void backward(int i) {
    int b = (i + 1) * LABELS;
    for (int y = 0; y < LABELS; y++) {
      int w = y * LABELS;
      double sum =
          beta[b] * weights[w]
              + beta[b + 1] * weights[w + 1]
              + beta[b + 2] * weights[w + 2]
              + beta[b + 3] * weights[w + 3];
      beta[i * LABELS + y] = sum / scales[i + 1];
    }
  }

  /** The position where a label is likeliest. */
  int likeliest(int size, int label) {
    int likeliest = 0;
    for (int i = 1; i < size; i++) {
      likeliest = marginal(i, label) > marginal(likeliest, label) ? i : likeliest;
    }
    return likeliest;
  }

  /** Whether a label was found. */
  boolean has(int size, int label) {
    for (int i = 0; i < size; i++) {
      if (labels[i] == label) {
        return true;
      }
    }
    return false;
  }

  double marginal(int i, int y) {
    return alpha[i * LABELS + y] * beta[i * LABELS + y];
  }

  /** How likely label {@code p} stands before position {@code i} and label {@code y} at it. */
  double marginal(int i, int p, int y) {
    if (i == 0) {
      return p == 0 ? marginal(0, y) : 0;
    }
    return alpha[(i - 1) * LABELS + p]
        * weight(i, p * LABELS + y)
        * beta[i * LABELS + y]
        / scales[i];
  }

  /** The logarithm of the sum over all labellings of so many positions. */
  double logTotal(int size) {
    double log = logTotal;
    for (int i = 0; i < size; i++) {
      log += StrictMath.log(scales[i]);
    }
    return log;
  }
}
