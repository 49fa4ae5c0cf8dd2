package dev.quotidian.text;

import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.Collection;

/** An immutable set of words, asked by their {@link Hash}. Safe for use by many threads. */
public final class WordSet {
  private final long[] table;
  private final int size;

  private WordSet(Collection<String> words) {
    int capacity = Integer.highestOneBit(Math.max(4, words.size()) * 4);
    table = new long[capacity];
    words.forEach(word -> put(Hash.of(word)));
    size = words.size();
  }

  /** The set of some words. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  /**
   * The words in a data file beside a class, with those of the closed classes that it refers to.
   *
   * @throws IllegalStateException if the file is missing, since the jar is then not whole
   */
  public static WordSet load(EnglishLexicon english, Class<?> beside, String file) {
    return of(english.words(beside, file));
  }

  /** Whether the set holds the word with this hash. */
  public boolean contains(long hash) {
    for (int i = slot(hash); table[i] != 0; i = (i + 1) & (table.length - 1)) {
      if (table[i] == hash) {
        return true;
      }
    }
    return false;
  }

  /** The number of words, repeated ones counted each time. */
  public int size() {
    return size;
  }

  private void put(long hash) {
    int i = slot(hash);
    while (table[i] != 0 && table[i] != hash) {
      i = (i + 1) & (table.length - 1);
    }
    table[i] = hash;
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (table.length - 1);
  }
}
