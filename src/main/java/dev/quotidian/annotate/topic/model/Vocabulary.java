package dev.quotidian.annotate.topic.model;

import java.util.Arrays;

/** Numbers words 0, 1, 2 … in the order they are first added. */
final class Vocabulary {
  private long[] slots;
  private int[] numbers;
  private long[] words;
  private int size;

  Vocabulary(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
    slots = new long[capacity];
    numbers = new int[capacity];
    words = new long[capacity / 2];
  }

  int size() {
    return size;
  }

  long word(int number) {
    return words[number];
  }

  /** A word's number, or -1. */
  int find(long word) {
    int slot = slot(word);
    return slots[slot] == 0 ? -1 : numbers[slot];
  }

  /** A word's number; the next one if it is new. */
  int add(long word) {
    int slot = slot(word);
    if (slots[slot] != 0) {
      return numbers[slot];
    }
    slots[slot] = word;
    numbers[slot] = size;
    words[size++] = word;
    if (size * 2 >= slots.length) {
      grow();
    }
    return size - 1;
  }

  private int slot(long word) {
    int slot = (int) (word ^ (word >>> 32)) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != word) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    slots = new long[slots.length * 2];
    numbers = new int[slots.length];
    words = Arrays.copyOf(words, slots.length / 2);
    for (int i = 0; i < size; i++) {
      int slot = slot(words[i]);
      slots[slot] = words[i];
      numbers[slot] = i;
    }
  }
}
