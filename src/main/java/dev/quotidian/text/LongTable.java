package dev.quotidian.text;

import java.util.Arrays;

/**
 * Numbers distinct keys, such as the hashes of words, 0, 1, 2 … in the order they are first added.
 * Good for one thread.
 */
public final class LongTable {
  /** By a key's number. */
  private long[] keys;

  /** A key's number + 1 in a slot that its hash leads to; 0 where there is none. */
  private int[] slots;

  private int size;

  /** Takes about {@code expected} keys before it grows. */
  public LongTable(int expected) {
    int capacity = Math.max(8, expected);
    keys = new long[capacity];
    slots = new int[Integer.highestOneBit(capacity + capacity / 2) * 2];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** The key with a number. */
  public long key(int number) {
    return keys[number];
  }

  /** The key's number, or -1. */
  public int find(long key) {
    return slots[slot(key)] - 1;
  }

  /** Whether a key was added. */
  public boolean has(long key) {
    return find(key) >= 0;
  }

  /** The key's number; the next one if it is new. */
  public int add(long key) {
    int slot = slot(key);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + (size >> 2));
    }
    keys[size++] = key;
    slots[slot] = size;
    if (size * 3 > slots.length * 2) {
      grow();
    }
    return size - 1;
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int i = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[i] > 0 && keys[slots[i] - 1] != key) {
      i = (i + 1) & (slots.length - 1);
    }
    return i;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }
}
