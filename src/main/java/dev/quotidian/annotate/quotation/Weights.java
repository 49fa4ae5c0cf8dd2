package dev.quotidian.annotate.quotation;

/** A table of weights, in bytes: for each feature, one of each label. */
final class Weights {
  final int labels;
  final float scale;
  final byte[] table;

  Weights(int labels, float scale, byte[] table) {
    this.labels = labels;
    this.scale = scale;
    this.table = table;
  }

  /** The sum of the weights of the only label. */
  float score(Features features) {
    int sum = 0;
    for (int i = 0; i < features.count(); i++) {
      sum += table[features.get(i)];
    }
    return sum * scale;
  }

  /** Puts the sum for each label into {@code scores} from {@code at} on. */
  void scores(Features features, float[] scores, int at) {
    for (int y = 0; y < labels; y += 4) {
      four(features, y, scores, at + y);
    }
  }

  private void four(Features features, int first, float[] scores, int at) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int i = 0; i < features.count(); i++) {
      int row = features.get(i) * labels + first;
      a += table[row];
      b += table[row + 1];
      c += table[row + 2];
      d += table[row + 3];
    }
    scores[at] = a * scale;
    scores[at + 1] = b * scale;
    scores[at + 2] = c * scale;
    scores[at + 3] = d * scale;
  }
}
