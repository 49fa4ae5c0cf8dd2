package dev.quotidian.lucene.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * An inverted index of names, in memory: each word with the names that have it. Names are numbered
 * by rank, so that the first names of a word are its best. Immutable; safe for use by many threads.
 */
final class WordTable {
  private final char[] letters; // of all words, in order
  private final int[] starts; // of each word among the letters, and the end
  private final int[] first; // of each word among the names, and the end
  private final int[] names;

  private WordTable(char[] letters, int[] starts, int[] first, int[] names) {
    this.letters = letters;
    this.starts = starts;
    this.first = first;
    this.names = names;
  }

  /** Collects words and names, in any order. For one thread. */
  static final class Builder {
    private final Map<String, Integer> words = new HashMap<>();
    private int[] wordOf = new int[1024];
    private int[] nameOf = new int[1024];
    private int size;

    void add(String word, int name) {
      int number = words.computeIfAbsent(word, first -> words.size());
      wordOf = ArrayUtil.grow(wordOf, size + 1);
      nameOf = ArrayUtil.grow(nameOf, size + 1);
      wordOf[size] = number;
      nameOf[size++] = name;
    }

    WordTable build() {
      String[] sorted = words.keySet().toArray(String[]::new);
      Arrays.sort(sorted);
      int[] place = new int[sorted.length]; // of each word, by number
      int[] starts = new int[sorted.length + 1];
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < sorted.length; i++) {
        place[words.getOrDefault(sorted[i], 0)] = i;
        letters.append(sorted[i]);
        starts[i + 1] = letters.length();
      }
      return inverted(place, letters.toString().toCharArray(), starts);
    }

    private WordTable inverted(int[] place, char[] letters, int[] starts) {
      int[] ends = new int[place.length + 1]; // of each word, after that of the word before
      for (int i = 0; i < size; i++) {
        ends[place[wordOf[i]] + 1]++;
      }
      for (int word = 0; word < place.length; word++) {
        ends[word + 1] += ends[word];
      }
      int[] next = ends.clone();
      int[] names = new int[size];
      for (int i = 0; i < size; i++) {
        names[next[place[wordOf[i]]]++] = nameOf[i];
      }
      int[] first = new int[place.length + 1];
      int kept = 0;
      for (int word = 0; word < place.length; word++) {
        Arrays.sort(names, ends[word], ends[word + 1]);
        kept = keepDistinct(names, ends[word], ends[word + 1], kept);
        first[word + 1] = kept;
      }
      return new WordTable(letters, starts, first, Arrays.copyOf(names, kept));
    }

    /** Moves the distinct numbers of a sorted run to {@code to}; gives their end. */
    private static int keepDistinct(int[] numbers, int from, int end, int to) {
      int kept = to;
      for (int i = from; i < end; i++) {
        if (kept == to || numbers[kept - 1] != numbers[i]) {
          numbers[kept++] = numbers[i];
        }
      }
      return kept;
    }
  }

  private int size() {
    return starts.length - 1;
  }

  /** Marks the best names with a word that begins as {@code prefix}. */
  void mark(String prefix, Marks marks) {
    int end = lowerBound(prefix + Character.MAX_VALUE);
    for (int word = lowerBound(prefix); word < end; word++) {
      markWord(word, marks);
    }
  }

  /** Marks the best names with a word that matches. */
  void mark(PrefixMatcher matcher, Marks marks) {
    String letter = matcher.firstLetter();
    int end = lowerBound(letter + Character.MAX_VALUE);
    for (int word = lowerBound(letter); word < end; word++) {
      if (matcher.matches(letters, starts[word], starts[word + 1])) {
        markWord(word, marks);
      }
    }
  }

  /** Names to mark, by rank. For one thread. */
  static final class Marks {
    private final FixedBitSet names;
    private final int[] counts;
    private final int perWord;

    /**
     * None so far.
     *
     * @param counts those of which nothing is left are not marked
     * @param perWord how many names of each word are enough
     */
    Marks(int[] counts, int perWord) {
      this.names = new FixedBitSet(counts.length);
      this.counts = counts;
      this.perWord = perWord;
    }

    FixedBitSet names() {
      return names;
    }
  }

  private void markWord(int word, Marks marks) {
    int left = marks.perWord;
    for (int i = first[word]; i < first[word + 1] && left > 0; i++) {
      if (marks.counts[names[i]] > 0) {
        marks.names.set(names[i]);
        left--;
      }
    }
  }

  /** The first word that is not before {@code text}. */
  private int lowerBound(String text) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int word, String text) {
    int length = starts[word + 1] - starts[word];
    for (int i = 0; i < Math.min(length, text.length()); i++) {
      int difference = letters[starts[word] + i] - text.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - text.length();
  }
}
