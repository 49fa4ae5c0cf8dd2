package dev.quotidian.annotate.topic.model;

import java.util.Arrays;

/** Operations on sparse and dense vectors. */
final class Vectors {
  private Vectors() {}

  /** The first {@code size} values divided by the vector's length. */
  static float[] ofLengthOne(float[] values, int size) {
    float[] unit = Arrays.copyOf(values, size);
    double squares = 0;
    for (float value : unit) {
      squares += (double) value * value;
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < size; i++) {
      unit[i] *= scale;
    }
    return unit;
  }
}
