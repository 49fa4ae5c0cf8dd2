package dev.quotidian.annotate.quotation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A table of weights, in bytes: for each feature a row, one of each label. The rows of at most 250
 * features are summed up four or eight labels at a time, in lanes of 16 bits.
 */
final class Weights {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Added to each weight, so that sums of several in one number do not borrow of each other. */
  private static final int BIAS = 128;

  private static final int INT_LANES = 0x00FF00FF;
  private static final long LONG_LANES = 0x00FF00FF00FF00FFL;
  private static final int LANE = 0xFFFF;

  final int labels;
  final float scale;

  /** Row after row, each weight raised by {@link #BIAS}. */
  private final byte[] raised;

  /** Of a table of rows. There are 1, 4 or 16 labels. */
  Weights(int labels, float scale, byte[] table) {
    this.labels = labels;
    this.scale = scale;
    this.raised = new byte[table.length];
    for (int i = 0; i < table.length; i++) {
      raised[i] = (byte) (table[i] + BIAS);
    }
  }

  /** The number of rows. */
  int rows() {
    return raised.length / labels;
  }

  /** One weight. */
  byte weight(int row, int label) {
    return (byte) (raised[row * labels + label] - BIAS);
  }

  /** The sum of the weights of the only label. */
  float score(Features features) {
    int sum = 0;
    for (int i = 0; i < features.count(); i++) {
      sum += raised[features.get(i)] & 0xFF;
    }
    return (sum - features.count() * BIAS) * scale;
  }

  /** Puts the sum for each label into {@code scores} from {@code at} on. */
  void scores(Features features, float[] scores, int at) {
    if (labels == 4) {
      four(features, scores, at);
    } else {
      sixteen(features, scores, at);
    }
  }

  private void four(Features features, float[] scores, int at) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < features.count(); i++) {
      int row = (int) INTS.get(raised, features.get(i) * 4);
      even += row & INT_LANES;
      odd += row >>> 8 & INT_LANES;
    }
    int bias = features.count() * BIAS;
    scores[at] = ((even & LANE) - bias) * scale;
    scores[at + 1] = ((odd & LANE) - bias) * scale;
    scores[at + 2] = ((even >>> Short.SIZE) - bias) * scale;
    scores[at + 3] = ((odd >>> Short.SIZE) - bias) * scale;
  }

  private void sixteen(Features features, float[] scores, int at) {
    long even = 0;
    long odd = 0;
    long evenHigh = 0;
    long oddHigh = 0;
    for (int i = 0; i < features.count(); i++) {
      int from = features.get(i) * 16;
      long low = (long) LONGS.get(raised, from);
      long high = (long) LONGS.get(raised, from + 8);
      even += low & LONG_LANES;
      odd += low >>> 8 & LONG_LANES;
      evenHigh += high & LONG_LANES;
      oddHigh += high >>> 8 & LONG_LANES;
    }
    int bias = features.count() * BIAS;
    spread(even, bias, scores, at);
    spread(odd, bias, scores, at + 1);
    spread(evenHigh, bias, scores, at + 8);
    spread(oddHigh, bias, scores, at + 9);
  }

  private void spread(long lanes, int bias, float[] scores, int at) {
    for (int k = 0; k < 4; k++) {
      int lane = (int) (lanes >>> (Short.SIZE * k)) & LANE;
      scores[at + 2 * k] = (lane - bias) * scale;
    }
  }
}
