package dev.quotidian.annotate.quotation.model;

import java.util.Arrays;

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001).
 * Given state and transition scores of a sequence, {@link #sum} computes marginal probabilities by
 * the forward-backward algorithm, and {@link #decode} then finds the best labels by the Viterbi
 * algorithm. Made once, filled for each sequence; for one thread.
 */
public final class LinearChainCrf {
  public static final int LABELS = 4;
  public static final int OUTSIDE = 0;
  public static final int SOURCE = 1;
  public static final int CONTENT = 2;
  public static final int CUE = 3;

  private static final int PAIRS = LABELS * LABELS;

  /** More likely than nothing, so that a label that is fixed may always stand somewhere. */
  private static final double LEAST = Float.MIN_NORMAL;

  public final float[] nodes;

  /**
   * At a position, the scores of the pairs of the label before and the label here. {@link #sum}
   * puts weights in their place, of which the largest at a position is 1.
   */
  public final float[] edges;

  private final double[] scales;
  private final double[] alpha;
  private final double[] beta;

  /** How likely the best labels up to a position and the one before it are, in turn. */
  private final double[] best = new double[2 * LABELS];

  private final byte[] back;
  private final byte[] fixed;
  public final byte[] labels;
  private double logTotal;

  /** For rows of at most so many positions. */
  public LinearChainCrf(int capacity) {
    nodes = new float[capacity * LABELS];
    edges = new float[capacity * PAIRS];
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

  /** Viterbi: finds the best labels of the sequence summed last, as far as they are not fixed. */
  void decode(int size) {
    for (int i = 0; i < size; i++) {
      double most = LEAST;
      for (int y = 0; y < LABELS; y++) {
        boolean isOpen = fixed[i] < 0 || fixed[i] == y;
        best[row(i) + y] = isOpen ? step(i, y) : 0;
        most = Math.max(most, best[row(i) + y]);
      }
      for (int y = 0; y < LABELS; y++) {
        best[row(i) + y] /= most;
      }
    }
    int y = argmax(size - 1);
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) y;
      y = back[i * LABELS + y];
    }
  }

  private double step(int i, int y) {
    double max = i == 0 ? edges[y] : -1;
    for (int p = 0; i > 0 && p < LABELS; p++) {
      double weight = best[row(i - 1) + p] * edges[(i * LABELS + p) * LABELS + y];
      if (weight > max) {
        max = weight;
        back[i * LABELS + y] = (byte) p;
      }
    }
    return max;
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

  /** Forward-backward: sums over all labellings; {@link #marginal} then gives probabilities. */
  public void sum(int size) {
    logTotal = 0;
    for (int i = 0; i < size; i++) {
      weigh(i);
      forward(i);
    }
    Arrays.fill(beta, (size - 1) * LABELS, size * LABELS, 1);
    for (int i = size - 2; i >= 0; i--) {
      backward(i);
    }
  }

  /** Makes weights of the scores at a position. */
  private void weigh(int i) {
    int at = i * PAIRS;
    float largest = Float.NEGATIVE_INFINITY;
    for (int pair = 0; pair < PAIRS; pair++) {
      edges[at + pair] += nodes[i * LABELS + pair % LABELS];
      largest = Math.max(largest, edges[at + pair]);
    }
    for (int pair = 0; pair < PAIRS; pair++) {
      edges[at + pair] = (float) Math.max(LEAST, FastExp.of(edges[at + pair] - largest));
    }
    logTotal += largest;
  }

  private void forward(int i) {
    int a = (i - 1) * LABELS;
    int w = i * PAIRS;
    double all = 0;
    for (int y = 0; y < LABELS; y++) {
      double sum =
          i == 0
              ? edges[w + y]
              : alpha[a] * edges[w + y]
                  + alpha[a + 1] * edges[w + y + LABELS]
                  + alpha[a + 2] * edges[w + y + 2 * LABELS]
                  + alpha[a + 3] * edges[w + y + 3 * LABELS];
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
      int w = (i + 1) * PAIRS + y * LABELS;
      double sum =
          beta[b] * edges[w]
              + beta[b + 1] * edges[w + 1]
              + beta[b + 2] * edges[w + 2]
              + beta[b + 3] * edges[w + 3];
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

  public double marginal(int i, int y) {
    return alpha[i * LABELS + y] * beta[i * LABELS + y];
  }

  /** How likely label {@code p} stands before position {@code i} and label {@code y} at it. */
  public double marginal(int i, int p, int y) {
    if (i == 0) {
      return p == 0 ? marginal(0, y) : 0;
    }
    return alpha[(i - 1) * LABELS + p]
        * edges[i * PAIRS + p * LABELS + y]
        * beta[i * LABELS + y]
        / scales[i];
  }

  /** The logarithm of the sum over all labellings of so many positions. */
  public double logTotal(int size) {
    double log = logTotal;
    for (int i = 0; i < size; i++) {
      log += StrictMath.log(scales[i]);
    }
    return log;
  }
}
