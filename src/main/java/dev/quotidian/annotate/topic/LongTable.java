package dev.quotidian.annotate.topic;

import java.util.Arrays;

/** Numbers distinct keys 0, 1, 2 … in the order they are first added. */
final class LongTable {
  private long[] keys;
  private int[] numbers;
  private int size;

  LongTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
    keys = new long[capacity];
    numbers = new int[capacity];
    Arrays.fill(numbers, -1);
  }

  int size() {
    return size;
  }

  /** The key's number, or -1. */
  int find(long key) {
    return numbers[slot(key)];
  }

  /** The key's number; the next one if it is new. */
  int add(long key) {
    int slot = slot(key);
    if (numbers[slot] >= 0) {
      return numbers[slot];
    }
    keys[slot] = key;
    numbers[slot] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int i = (int) (mixed >>> 32) & (keys.length - 1);
    while (numbers[i] >= 0 && keys[i] != key) {
      i = (i + 1) & (keys.length - 1);
    }
    return i;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldKeys.length * 2];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
