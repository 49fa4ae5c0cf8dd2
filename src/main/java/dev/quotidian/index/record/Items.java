package dev.quotidian.index.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of a record that are decoded each by itself, in any order. For one thread. */
final class Items {
  private final int size;
  private final Decoder lengths;
  private final Decoder items;
  private boolean isAskedAgain;
  private int @Nullable [] starts; // of the items, and the end

  /** Decodes items, which are all that is left of {@code in}. */
  Items(Decoder in) {
    this.size = in.unsignedSize();
    this.lengths = in.part(in.unsignedCount());
    this.items = in;
  }

  /** Encodes items. */
  static byte[] of(List<byte[]> items) {
    Encoder lengths = new Encoder();
    items.forEach(item -> lengths.unsigned(item.length));
    byte[] encodedLengths = lengths.bytes();
    Encoder out = new Encoder();
    out.unsigned(items.size());
    out.unsigned(encodedLengths.length);
    out.raw(encodedLengths);
    items.forEach(out::raw);
    return out.bytes();
  }

  int size() {
    return size;
  }

  /**
   * An item.
   *
   * @throws DamagedRecordException if there is none with this number
   */
  Decoder item(int number) {
    if (number < 0 || number >= size) {
      throw new DamagedRecordException("a number of an item is out of range: " + number);
    }
    if (isAskedAgain) {
      int[] all = starts();
      return items.at(all[number], all[number + 1] - all[number]);
    }
    isAskedAgain = true; // a list of hits mostly asks once
    Decoder in = lengths.at(0, lengths.left());
    int start = 0;
    for (int i = 0; i < number; i++) {
      start = Math.addExact(start, in.unsignedCount());
    }
    return items.at(start, in.unsignedCount());
  }

  private int[] starts() {
    int[] all = starts;
    if (all == null) {
      all = new int[size + 1];
      for (int i = 0; i < size; i++) {
        all[i + 1] = Math.addExact(all[i], lengths.unsignedCount());
      }
      starts = all;
    }
    return all;
  }
}
