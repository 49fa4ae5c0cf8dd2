package dev.quotidian.annotate.topic.model;

import java.util.stream.IntStream;

/**
 * The decision threshold of a topic's classifier, and its calibration (Platt scaling): from which
 * margin on an article has the topic, and how likely it is at a margin.
 *
 * @param threshold the minimum margin
 * @param slope of the logistic curve that gives the likelihood
 * @param offset of that curve
 */
record DecisionThreshold(float threshold, float slope, float offset) {
  private static final int MAX_STEPS = 50;

  /**
   * Where thresholds of rare topics mostly lie, below the machines' 0, and how much F1 it costs.
   */
  private static final float USUAL = -0.4f;

  private static final double UNUSUAL = 2;

  /** How likely an article of this margin has the topic: 0 to 1. */
  double likelihood(float margin) {
    return 1 / (1 + StrictMath.exp(-(slope * (double) margin + offset)));
  }

  /** This, but for margins above that of a text without a word that is known: it has no topic. */
  DecisionThreshold above(float margin) {
    return new DecisionThreshold(Math.max(threshold, margin), slope, offset);
  }

  /**
   * Chooses them by margins that were found by machines that had not seen the articles.
   *
   * @param positive which articles have the topic
   */
  static DecisionThreshold of(float[] margins, boolean[] positive) {
    double[] curve = curve(margins, positive);
    return new DecisionThreshold(threshold(margins, positive), (float) curve[0], (float) curve[1]);
  }

  /**
   * The margin that gives the best F1, half way between two articles. The fewer articles a topic
   * has, the less is a threshold far from the usual one believed.
   */
  private static float threshold(float[] margins, boolean[] positive) {
    int[] order = descending(margins);
    int all = (int) IntStream.range(0, positive.length).filter(i -> positive[i]).count();
    double best = Double.NEGATIVE_INFINITY;
    float chosen = 0;
    int hits = 0;
    for (int k = 0; k + 1 < order.length; k++) {
      hits += positive[order[k]] ? 1 : 0;
      float here = margins[order[k]];
      float next = margins[order[k + 1]];
      float middle = (here + next) / 2;
      double worth = 2.0 * hits / (k + 1 + all) - UNUSUAL * Math.abs(middle - USUAL) / (all + 2);
      if (next < here && worth > best) {
        best = worth;
        chosen = middle;
      }
    }
    return chosen;
  }

  private static int[] descending(float[] margins) {
    return IntStream.range(0, margins.length)
        .boxed()
        .sorted((a, b) -> Float.compare(margins[b], margins[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Slope and offset of greatest likelihood, by Newton's method (Platt 1999; Lin, Lin, Weng 2007),
   * where the articles count as a little less than sure, so that few of them make no certainty.
   */
  private static double[] curve(float[] margins, boolean[] positive) {
    long all = IntStream.range(0, positive.length).filter(i -> positive[i]).count();
    double yes = (all + 1.0) / (all + 2.0);
    double no = 1.0 / (positive.length - all + 2.0);
    double[] curve = {1, StrictMath.log((all + 1.0) / (positive.length - all + 1.0))};
    double loss = loss(margins, positive, yes, no, curve);
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] next = newton(margins, positive, yes, no, curve);
      double nextLoss = loss(margins, positive, yes, no, next);
      for (int halving = 0; halving < 10 && nextLoss > loss; halving++) {
        next = new double[] {(next[0] + curve[0]) / 2, (next[1] + curve[1]) / 2};
        nextLoss = loss(margins, positive, yes, no, next);
      }
      if (!(nextLoss < loss - 1e-7)) {
        break;
      }
      curve = next;
      loss = nextLoss;
    }
    return new double[] {Math.max(curve[0], 0.01), curve[1]};
  }

  private static double[] newton(
      float[] margins, boolean[] positive, double yes, double no, double[] curve) {
    double a = 1e-9;
    double b = 0;
    double c = 1e-9;
    double slope = 0;
    double offset = 0;
    for (int i = 0; i < margins.length; i++) {
      double p = 1 / (1 + StrictMath.exp(-(curve[0] * margins[i] + curve[1])));
      double error = p - (positive[i] ? yes : no);
      double weight = p * (1 - p);
      a += weight * margins[i] * margins[i];
      b += weight * margins[i];
      c += weight;
      slope += error * margins[i];
      offset += error;
    }
    double determinant = a * c - b * b;
    return new double[] {
      curve[0] - (c * slope - b * offset) / determinant,
      curve[1] - (a * offset - b * slope) / determinant
    };
  }

  private static double loss(
      float[] margins, boolean[] positive, double yes, double no, double[] curve) {
    double loss = 0;
    for (int i = 0; i < margins.length; i++) {
      double z = curve[0] * margins[i] + curve[1];
      double target = positive[i] ? yes : no;
      // log(1 + e^z) without overflow
      loss += Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z))) - target * z;
    }
    return loss;
  }
}
