package dev.quotidian.index.record;

import java.util.List;

/** Items of a record that are decoded each by itself, in any order. For one thread. */
final class Items {
  private final Decoder items;
  private final int[] starts; // of the items; the last is the end

  /** Decodes the lengths of the items, which are all that is left of {@code in}. */
  Items(Decoder in) {
    int count = in.unsignedSize();
    this.starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = Math.addExact(starts[i], in.unsignedCount());
    }
    this.items = in;
  }

  /** Encodes items. */
  static byte[] of(List<byte[]> items) {
    Encoder out = new Encoder();
    out.unsigned(items.size());
    items.forEach(item -> out.unsigned(item.length));
    items.forEach(out::raw);
    return out.bytes();
  }

  int size() {
    return starts.length - 1;
  }

  /**
   * An item.
   *
   * @throws DamagedRecordException if there is none with this number
   */
  Decoder item(int number) {
    if (number < 0 || number >= size()) {
      throw new DamagedRecordException("a number of an item is out of range: " + number);
    }
    return items.at(starts[number], starts[number + 1] - starts[number]);
  }
}
