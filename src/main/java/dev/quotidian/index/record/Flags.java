package dev.quotidian.index.record;

/**
 * What a component has, in the bits of one number: most have little of what they may have. For one
 * thread.
 */
final class Flags {
  private int bits;
  private int next;

  /** For writing. */
  Flags() {}

  /** Of a number that was written. */
  Flags(int bits) {
    this.bits = bits;
  }

  /** The number to write. */
  int bits() {
    return bits;
  }

  /** Adds a bit. */
  Flags add(boolean value) {
    return add(value ? 1 : 0, 1);
  }

  /** Adds a number of so many bits. */
  Flags add(int value, int width) {
    bits |= value << next;
    next += width;
    return this;
  }

  /** Takes the next bit. */
  boolean next() {
    return next(1) == 1;
  }

  /** Takes the next number of so many bits. */
  int next(int width) {
    int value = (bits >>> next) & ((1 << width) - 1);
    next += width;
    return value;
  }

  /** Takes all that is left. */
  int rest() {
    int value = bits >>> next;
    next = Integer.SIZE;
    return value;
  }
}
