package dev.quotidian.annotate.topic.model;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A linear support vector machine for one topic against all others: L2-regularised, with squared
 * hinge loss, by dual coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi, Sundararajan:
 * "A dual coordinate descent method for large-scale linear SVM", ICML 2008), over words that count
 * by how well they part these articles ({@link BiNormalSeparation}). The weights are those for the
 * articles as they are: what a word counts is in them twice, once for each side of the product. The
 * same examples and seed give the same weights.
 */
final class LinearSvm {
  private static final double COST = 1;
  private static final double DIAGONAL = 0.5 / COST;
  private static final double TOLERANCE = 0.1;
  private static final int MAX_ROUNDS = 60;

  private final Examples examples;
  private final int[] active;
  private final float[] counting;
  private final boolean[] positive;
  private final float[] weights;
  private final double[] duals;

  /** Of each example the squared length, the constant included; 0 before it is needed. */
  private final double[] squares;

  private final SplittableRandom random;
  private double highest;
  private double lowest;

  private LinearSvm(Examples examples, int[] rows, boolean[] positive, long seed) {
    this.examples = examples;
    this.active = rows.clone();
    this.counting = BiNormalSeparation.squares(examples, rows, positive);
    this.positive = positive;
    this.weights = new float[examples.words.size() + 1];
    this.duals = new double[examples.size()];
    this.squares = new double[examples.size()];
    this.random = new SplittableRandom(seed);
  }

  /**
   * Learns.
   *
   * @param rows the examples to learn from
   * @param positive which examples are of the topic
   * @return a weight for each word, and a constant
   */
  static float[] learn(Examples examples, int[] rows, boolean[] positive, long seed) {
    LinearSvm machine = new LinearSvm(examples, rows, positive, seed);
    machine.run();
    return machine.weights;
  }

  private void run() {
    int left = active.length;
    double bound = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MAX_ROUNDS && left > 0; round++) {
      left = pass(left, bound);
      if (highest - lowest <= TOLERANCE) {
        if (left == active.length) {
          return;
        }
        left = active.length; // look again at those that were set aside
        bound = Double.POSITIVE_INFINITY;
      } else {
        bound = highest <= 0 ? Double.POSITIVE_INFINITY : highest;
      }
    }
  }

  /** Goes once through the active examples; returns how many stay active. */
  private int pass(int left, double bound) {
    highest = Double.NEGATIVE_INFINITY;
    lowest = Double.POSITIVE_INFINITY;
    shuffle(left);
    int end = left;
    int at = 0;
    while (at < end) {
      int example = active[at];
      double gradient = gradient(example);
      if (duals[example] == 0 && gradient > bound) {
        active[at] = active[--end];
        active[end] = example;
      } else {
        step(example, gradient);
        at++;
      }
    }
    return end;
  }

  private double gradient(int example) {
    float margin = examples.margin(weights, example);
    return (positive[example] ? margin : -margin) - 1 + duals[example] * DIAGONAL;
  }

  private void step(int example, double gradient) {
    double projected = duals[example] == 0 ? Math.min(0, gradient) : gradient;
    highest = Math.max(highest, projected);
    lowest = Math.min(lowest, projected);
    if (Math.abs(projected) > 1e-9) {
      double before = duals[example];
      duals[example] = Math.max(0, before - gradient / (square(example) + DIAGONAL));
      double change = duals[example] - before;
      move(example, (float) (positive[example] ? change : -change));
    }
  }

  private void move(int example, float by) {
    int[] feature = examples.features[example];
    float[] value = examples.values[example];
    for (int i = 0; i < feature.length; i++) {
      weights[feature[i]] += by * value[i] * counting[feature[i]];
    }
    weights[weights.length - 1] += by;
  }

  private double square(int example) {
    if (squares[example] == 0) {
      squares[example] = 1 + examples.square(counting, example);
    }
    return squares[example];
  }

  private void shuffle(int left) {
    for (int i = 0; i < left; i++) {
      int other = i + random.nextInt(left - i);
      int swap = active[i];
      active[i] = active[other];
      active[other] = swap;
    }
  }

  /** All examples but those of one fold; all, where there is no such fold. */
  static int[] without(int[] folds, int fold) {
    int[] rows = new int[folds.length];
    int size = 0;
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] != fold) {
        rows[size++] = i;
      }
    }
    return Arrays.copyOf(rows, size);
  }
}
