package dev.quotidian.annotate.quotation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A table of weights, in bytes: for each feature a row, one of each label. Most rows are empty; the
 * others alone are kept, close together, so that they stay in the processor's cache.
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
  private final int rows;

  /** Of each 32 rows: which are kept, in the low half; where the first of them is, in the high. */
  private final long[] index;

  /** An empty row, then those kept. */
  private final byte[] kept;

  /** Of a whole table: row after row. There are 1, 4 or 16 labels. */
  Weights(int labels, float scale, byte[] table) {
    this.labels = labels;
    this.scale = scale;
    this.rows = table.length / labels;
    this.index = new long[(rows + Integer.SIZE - 1) / Integer.SIZE];
    int count = 1;
    for (int row = 0; row < rows; row++) {
      if (row % Integer.SIZE == 0) {
        index[row / Integer.SIZE] = (long) count << Integer.SIZE;
      }
      if (!isEmpty(table, row)) {
        index[row / Integer.SIZE] |= 1L << row % Integer.SIZE;
        count++;
      }
    }
    this.kept = new byte[count * labels];
    Arrays.fill(kept, (byte) BIAS);
    for (int i = 0; i < table.length; i++) {
      if (table[i] != 0) {
        kept[place(i / labels) * labels + i % labels] = (byte) (table[i] + BIAS);
      }
    }
  }

  private boolean isEmpty(byte[] table, int row) {
    for (int i = row * labels; i < (row + 1) * labels; i++) {
      if (table[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The number of rows, the empty ones too. */
  int rows() {
    return rows;
  }

  /** One weight. */
  byte weight(int row, int label) {
    return (byte) (kept[place(row) * labels + label] - BIAS);
  }

  /** Where a row is among those kept; 0 if it is empty. Does not branch: it cannot be guessed. */
  private int place(int row) {
    long entry = index[row >>> 5];
    int held = (int) entry;
    int before = Integer.bitCount(held & ((1 << row) - 1));
    return -(held >>> row & 1) & ((int) (entry >>> Integer.SIZE) + before);
  }

  /** The sum of the weights of the only label. */
  float score(Features features) {
    int sum = 0;
    for (int i = 0; i < features.count(); i++) {
      sum += kept[place(features.get(i))] & 0xFF;
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
      int row = (int) INTS.get(kept, place(features.get(i)) * 4);
      even += row & INT_LANES;
      odd += row >>> 8 & INT_LANES;
    }
    int bias = features.count() * BIAS;
    scores[at] = ((even & LANE) - bias) * scale;
    scores[at + 1] = ((odd & LANE) - bias) * scale;
    scores[at + 2] = ((even >>> 16) - bias) * scale;
    scores[at + 3] = ((odd >>> 16) - bias) * scale;
  }

  private void sixteen(Features features, float[] scores, int at) {
    long even = 0;
    long odd = 0;
    long evenHigh = 0;
    long oddHigh = 0;
    for (int i = 0; i < features.count(); i++) {
      int from = place(features.get(i)) * 16;
      long low = (long) LONGS.get(kept, from);
      long high = (long) LONGS.get(kept, from + 8);
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
      scores[at + 2 * k] = ((int) ((lanes >>> (16 * k)) & LANE) - bias) * scale;
    }
  }
}
