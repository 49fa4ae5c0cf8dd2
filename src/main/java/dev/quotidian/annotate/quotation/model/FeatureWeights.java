package dev.quotidian.annotate.quotation.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A table of weights, in bytes: for each feature a row, one of each label. The rows of at most 250
 * features are summed up four or eight labels at a time, in lanes of 16 bits. Most rows hold zeros;
 * only the others are kept, side by side, so that they stay in the processor's cache: their places
 * are counted in a bitmap (rank, after Jacobson, 1989), of which each word holds the bits of 32
 * rows and how many rows are kept before them, so that one memory access tells both.
 */
public final class FeatureWeights {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Added to each weight, so that sums of several in one number do not borrow of each other. */
  private static final int BIAS = 128;

  private static final int INT_LANES = 0x00FF00FF;
  private static final long LONG_LANES = 0x00FF00FF00FF00FFL;
  private static final int LANE = 0xFFFF;

  public final int labels;
  public final float scale;

  private final int rows;

  /** Row after row, each weight raised by {@link #BIAS}; the first is of zeros, then those kept. */
  private final byte[] raised;

  /**
   * For each 32 rows a bit for each, set where it is kept, and above them how many rows before
   * these are kept.
   */
  private final long[] kept;

  /** Of a table of rows. There are 1, 4 or 16 labels. */
  public FeatureWeights(int labels, float scale, byte[] table) {
    this.labels = labels;
    this.scale = scale;
    this.rows = table.length / labels;
    this.kept = new long[(rows + Integer.SIZE - 1) / Integer.SIZE];
    int count = mark(table);
    this.raised = new byte[(count + 1) * labels];
    Arrays.fill(raised, 0, labels, (byte) BIAS);
    for (int row = 0; row < rows; row++) {
      int place = place(row);
      for (int label = 0; place > 0 && label < labels; label++) {
        raised[place * labels + label] = (byte) (table[row * labels + label] + BIAS);
      }
    }
  }

  private int mark(byte[] table) {
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (row % Integer.SIZE == 0) {
        kept[row / Integer.SIZE] = (long) count << Integer.SIZE;
      }
      boolean isZero = true;
      for (int label = 0; label < labels; label++) {
        isZero &= table[row * labels + label] == 0;
      }
      if (!isZero) {
        kept[row / Integer.SIZE] |= 1L << row % Integer.SIZE;
        count++;
      }
    }
    return count;
  }

  /** Where a row is kept; 0 where it is of zeros. */
  private int place(int row) {
    long word = kept[row >>> 5];
    int bits = (int) word;
    int bit = 1 << row;
    int rank = (int) (word >>> Integer.SIZE) + Integer.bitCount(bits & (bit - 1)) + 1;
    return (bits & bit) == 0 ? 0 : rank;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** One weight. */
  public byte weight(int row, int label) {
    return (byte) (raised[place(row) * labels + label] - BIAS);
  }

  /** The sum of the weights of the only label. */
  float score(HashedFeatures features) {
    int sum = 0;
    for (int i = 0; i < features.count(); i++) {
      sum += raised[place(features.get(i))] & 0xFF;
    }
    return (sum - features.count() * BIAS) * scale;
  }

  /** Puts the sum for each label into {@code scores} from {@code at} on. */
  void scores(HashedFeatures features, float[] scores, int at) {
    if (labels == 4) {
      four(features, scores, at);
    } else {
      sixteen(features, scores, at);
    }
  }

  private void four(HashedFeatures features, float[] scores, int at) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < features.count(); i++) {
      int row = (int) INTS.get(raised, place(features.get(i)) * 4);
      even += row & INT_LANES;
      odd += row >>> 8 & INT_LANES;
    }
    int bias = features.count() * BIAS;
    scores[at] = ((even & LANE) - bias) * scale;
    scores[at + 1] = ((odd & LANE) - bias) * scale;
    scores[at + 2] = ((even >>> Short.SIZE) - bias) * scale;
    scores[at + 3] = ((odd >>> Short.SIZE) - bias) * scale;
  }

  private void sixteen(HashedFeatures features, float[] scores, int at) {
    long even = 0;
    long odd = 0;
    long evenHigh = 0;
    long oddHigh = 0;
    for (int i = 0; i < features.count(); i++) {
      int from = place(features.get(i)) * 16;
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
