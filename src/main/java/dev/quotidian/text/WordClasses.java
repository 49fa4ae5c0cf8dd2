package dev.quotidian.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * An immutable map from words, asked by their {@link Hash}, to the classes that they are of: bit n
 * of a number for class n, of at most 64. One lookup tells all classes of a word, which is cheaper
 * than a {@link WordSet} for each. Safe for use by many threads.
 */
public final class WordClasses {
  private final long[] keys;
  private final long[] classes;

  private WordClasses(Map<String, Long> words) {
    int capacity = Integer.highestOneBit(Math.max(4, words.size()) * 4);
    keys = new long[capacity];
    classes = new long[capacity];
    words.forEach((word, of) -> put(Hash.of(word), of));
  }

  /**
   * The classes of some words.
   *
   * @param words the words of each class, by its number
   * @throws IllegalArgumentException if a number is not 0 to 63
   */
  public static WordClasses of(Map<Integer, ? extends Collection<String>> words) {
    Map<String, Long> classes = new HashMap<>();
    words.forEach(
        (number, all) -> {
          if (number < 0 || number >= Long.SIZE) {
            throw new IllegalArgumentException(
                "Class "
                    + number
                    + " of words: a number of 0 to "
                    + (Long.SIZE - 1)
                    + " is needed");
          }
          all.forEach(word -> classes.merge(word, 1L << number, (one, other) -> one | other));
        });
    return new WordClasses(classes);
  }

  /** The classes of the word with this hash, as bits. */
  public long get(long hash) {
    for (int i = slot(hash); keys[i] != 0; i = (i + 1) & (keys.length - 1)) {
      if (keys[i] == hash) {
        return classes[i];
      }
    }
    return 0;
  }

  private void put(long hash, long of) {
    int i = slot(hash);
    while (keys[i] != 0 && keys[i] != hash) {
      i = (i + 1) & (keys.length - 1);
    }
    keys[i] = hash;
    classes[i] |= of;
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
  }
}
