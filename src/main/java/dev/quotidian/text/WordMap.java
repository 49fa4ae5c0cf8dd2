package dev.quotidian.text;

import java.util.Map;

/**
 * An immutable map from words, asked by their {@link Hash}, to ints; 0 stands for none. Safe for
 * use by many threads.
 */
public final class WordMap {
  private final long[] keys;
  private final int[] values;

  private WordMap(Map<String, Integer> words) {
    int capacity = Integer.highestOneBit(Math.max(4, words.size()) * 4);
    keys = new long[capacity];
    values = new int[capacity];
    words.forEach((word, value) -> put(Hash.of(word), value));
  }

  /** The map of some words. */
  public static WordMap of(Map<String, Integer> words) {
    return new WordMap(words);
  }

  /** The value of the word with this hash, or 0. */
  public int get(long hash) {
    for (int i = slot(hash); keys[i] != 0; i = (i + 1) & (keys.length - 1)) {
      if (keys[i] == hash) {
        return values[i];
      }
    }
    return 0;
  }

  private void put(long hash, int value) {
    int i = slot(hash);
    while (keys[i] != 0 && keys[i] != hash) {
      i = (i + 1) & (keys.length - 1);
    }
    keys[i] = hash;
    values[i] = value;
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
  }
}
