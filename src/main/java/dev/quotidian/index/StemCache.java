package dev.quotidian.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the stems of words: a hash table of a fixed size, in which a word takes the place of
 * another with the same hash. For any number of threads, without locks: entries are immutable, and
 * a thread that does not see one yet stems the word itself.
 */
final class StemCache {
  private static final int BITS = 13; // 0.8 MB; of 3,000 wire stories it knew seven words in eight
  private static final int MAX_LENGTH = 24; // longer ones are rare, and may be no words

  private final @Nullable Entry[] entries = new @Nullable Entry[1 << BITS];

  private static final class Entry {
    private final char[] word;
    private final char[] stem;

    Entry(char[] word, char[] stem) {
      this.word = word;
      this.stem = stem;
    }
  }

  /** The stem of the first {@code length} characters, if it is known; not to be changed. */
  char @Nullable [] stem(char[] word, int length) {
    Entry entry = entries[place(word, length)];
    return entry != null && Arrays.equals(entry.word, 0, entry.word.length, word, 0, length)
        ? entry.stem
        : null;
  }

  /** Keeps the stem of a word; neither array may be changed later. */
  void put(char[] word, char[] stem) {
    if (word.length <= MAX_LENGTH) {
      entries[place(word, word.length)] = new Entry(word, stem);
    }
  }

  private static int place(char[] word, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    hash *= 0x9E3779B9; // Fibonacci hashing: the upper bits depend on all letters
    return hash >>> (Integer.SIZE - BITS);
  }
}
