package dev.quotidian.annotate.topic.model;

import dev.quotidian.text.LongTable;

/** The decision function: the margins of a text for all topics, by a model's weights. Immutable. */
final class Margins {
  private static final float[] SHARES = new float[256];

  static {
    for (int level = -128; level < 128; level++) {
      SHARES[level & 0xff] = Weights.share((byte) level);
    }
  }

  private final Weights weights;
  private final LongTable numbers;

  Margins(Weights weights) {
    this.weights = weights;
    this.numbers = new LongTable(weights.words.length);
    for (long word : weights.words) {
      numbers.add(word);
    }
  }

  Weights weights() {
    return weights;
  }

  /** The margin of each topic. */
  float[] of(BagOfWords bag) {
    float[] sums = new float[weights.scales.length];
    double squares = 0;
    for (int i = 0; i < bag.size(); i++) {
      int word = numbers.find(bag.word(i));
      if (word >= 0) {
        float value = bag.weight(i) * weights.rarities[word];
        squares += (double) value * value;
        add(sums, word, value);
      }
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int topic = 0; topic < sums.length; topic++) {
      sums[topic] = sums[topic] * weights.scales[topic] * scale + weights.constants[topic];
    }
    return sums;
  }

  private void add(float[] sums, int word, float value) {
    int end = weights.starts[word + 1];
    for (int entry = weights.starts[word]; entry < end; entry++) {
      sums[weights.topics[entry]] += SHARES[weights.levels[entry] & 0xff] * value;
    }
  }
}
