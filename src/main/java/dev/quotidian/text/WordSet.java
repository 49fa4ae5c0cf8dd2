package dev.quotidian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An immutable set of words, asked by their {@link Hash}. A data file holds words separated by
 * white space; {@code #} begins a comment that runs to the end of its line. Safe for use by many
 * threads.
 */
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
   * The words in a data file beside a class.
   *
   * @throws IllegalStateException if the file is missing, since the jar is then not whole
   */
  public static WordSet load(Class<?> beside, String file) {
    List<String> words = new ArrayList<>();
    lines(beside, file).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    return of(words);
  }

  /** The lines of a data file beside a class, without comments and blank lines, trimmed. */
  public static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The data file "
                + file
                + " beside "
                + beside.getName()
                + " is missing; the jar is not whole");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(WordSet::withoutComment).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).trim();
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
