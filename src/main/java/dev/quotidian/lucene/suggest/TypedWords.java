package dev.quotidian.lucene.suggest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody typed of a name: words, each of which begins a word of the name, in any order. For
 * one thread.
 */
public final class TypedWords {
  /** The maximum number of typing errors in one word. */
  public static final int MAX_EDITS = 2;

  private final List<Typed> words;

  private TypedWords(List<Typed> words) {
    this.words = words;
  }

  public static TypedWords of(String text) {
    return new TypedWords(NameTokens.of(text).stream().distinct().map(Typed::new).toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words. */
  public List<Typed> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  Typed first() {
    return words.getFirst();
  }

  List<Typed> others() {
    return words.subList(1, words.size());
  }

  /** Whether so many typing errors in a word find more than fewer do. */
  public boolean allows(int edits) {
    return words.stream().anyMatch(word -> PrefixMatcher.maxEdits(word.text) >= edits);
  }

  /** Whether each word begins one of these. */
  public boolean match(List<String> name, int edits) {
    return words.stream()
        .allMatch(word -> name.stream().anyMatch(other -> word.begins(other, edits)));
  }

  /** One word that was typed. For one thread. */
  public static final class Typed {
    private final String text;
    private final Map<Integer, PrefixMatcher> matchers = new TreeMap<>();

    private Typed(String text) {
      this.text = text;
    }

    private boolean isExact(int edits) {
      return edits == 0 || PrefixMatcher.maxEdits(text) == 0;
    }

    private PrefixMatcher matcher(int edits) {
      return matchers.computeIfAbsent(edits, some -> new PrefixMatcher(text, some));
    }

    /** The word as it was typed, without case and diacritics. */
    public String text() {
      return text;
    }

    /** How many of some typing errors this word may have. */
    public int edits(int most) {
      return Math.min(most, PrefixMatcher.maxEdits(text));
    }

    /** Whether another word begins with it, but for so many typing errors. */
    public boolean begins(String word, int edits) {
      return isExact(edits) ? word.startsWith(text) : matcher(edits).matches(word);
    }

    void mark(WordTable table, int edits, WordTable.Marks marks) {
      if (isExact(edits)) {
        table.mark(text, marks);
      } else {
        table.mark(matcher(edits), marks);
      }
    }
  }
}
