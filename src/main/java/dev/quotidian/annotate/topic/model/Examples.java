package dev.quotidian.annotate.topic.model;

import dev.quotidian.text.LongTable;

/** Training examples: articles as sparse feature vectors of length one. */
final class Examples {
  /** The words known, each in two articles or more. */
  final LongTable words;

  /** How rare each word is: the logarithm of all articles over those that have it. */
  final float[] rarities;

  /** Of each article the numbers of its words. */
  final int[][] features;

  /** Of each article the weights of its words. */
  final float[][] values;

  Examples(LongTable words, float[] rarities, int size) {
    this.words = words;
    this.rarities = rarities;
    this.features = new int[size][];
    this.values = new float[size][];
  }

  int size() {
    return features.length;
  }

  /** The product of a vector of weights, the last of which is a constant, and an article. */
  float margin(float[] weights, int example) {
    int[] feature = features[example];
    float[] value = values[example];
    float sum = weights[weights.length - 1];
    for (int i = 0; i < feature.length; i++) {
      sum += weights[feature[i]] * value[i];
    }
    return sum;
  }

  /** The squared length of an article whose words count by the square roots of these. */
  double square(float[] counting, int example) {
    int[] feature = features[example];
    float[] value = values[example];
    double sum = 0;
    for (int i = 0; i < feature.length; i++) {
      sum += (double) value[i] * value[i] * counting[feature[i]];
    }
    return sum;
  }
}
