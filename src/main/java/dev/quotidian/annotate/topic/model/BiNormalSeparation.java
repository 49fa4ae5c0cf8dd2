package dev.quotidian.annotate.topic.model;

import java.util.Arrays;

/**
 * Bi-normal separation, a feature weighting (Forman: "BNS feature scaling", CIKM 2008): how well a
 * word separates the articles of a topic from all others. It is the distance on the normal curve
 * between the share of the topic's articles with the word and the share of the others with it.
 * Words are scaled by it in training, which a topic with few articles needs most: they cannot tell
 * by themselves which of their words matter.
 */
final class BiNormalSeparation {
  /** What a word weighs that parts nothing, in units of the normal curve. */
  private static final float LEAST = 0.5f;

  /** No share is surer than this to be 0 or 1. */
  private static final double SURE = 0.0005;

  private final int[] with;
  private final int[] without;
  private final double positives;
  private final double negatives;

  private BiNormalSeparation(Examples examples, int[] rows, boolean[] positive) {
    with = new int[examples.words.size()];
    without = new int[with.length];
    int count = 0;
    for (int row : rows) {
      int[] counts = positive[row] ? with : without;
      count += positive[row] ? 1 : 0;
      for (int word : examples.features[row]) {
        counts[word]++;
      }
    }
    positives = count;
    negatives = rows.length - count;
  }

  /**
   * The square of each word's weight, such that the topic's articles have a mean squared length of
   * one.
   *
   * @param rows the articles to count
   */
  static float[] squares(Examples examples, int[] rows, boolean[] positive) {
    float[] squares = new BiNormalSeparation(examples, rows, positive).squares();
    double sum = 0;
    int count = 0;
    for (int row : rows) {
      if (positive[row]) {
        sum += examples.square(squares, row);
        count++;
      }
    }
    float scale = sum == 0 ? 1 : (float) (count / sum);
    for (int word = 0; word < squares.length; word++) {
      squares[word] *= scale;
    }
    return squares;
  }

  private float[] squares() {
    float[] squares = new float[with.length];
    float[] ofNone = new float[1 << 10];
    Arrays.fill(ofNone, -1);
    for (int word = 0; word < squares.length; word++) {
      int others = without[word];
      if (with[word] > 0 || others >= ofNone.length) {
        squares[word] = square(with[word], others);
      } else {
        // most words are in none of the topic's articles and few others: the same over and over
        ofNone[others] = ofNone[others] < 0 ? square(0, others) : ofNone[others];
        squares[word] = ofNone[others];
      }
    }
    return squares;
  }

  /** One more article of the topic has the word as often as all articles do. */
  private float square(int with, int without) {
    double usual = (with + without + 1) / (positives + negatives);
    double share = (with + usual) / (positives + 1);
    double others = (without + 0.5) / (negatives + 1);
    double weight = LEAST + Math.abs(normal(share) - normal(others));
    return (float) (weight * weight);
  }

  /**
   * How many standard deviations from the mean have this share below: Abramowitz and Stegun
   * 26.2.23, right to 4.5e-4.
   */
  private static double normal(double share) {
    double tail = Math.max(SURE, Math.min(share, 1 - share));
    double t = Math.sqrt(-2 * StrictMath.log(tail));
    double above = (0.010328 * t + 0.802853) * t + 2.515517;
    double below = ((0.001308 * t + 0.189269) * t + 1.432788) * t + 1;
    double deviations = t - above / below;
    return share < 0.5 ? -deviations : deviations;
  }
}
