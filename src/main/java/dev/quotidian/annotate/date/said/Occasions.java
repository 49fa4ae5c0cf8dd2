package dev.quotidian.annotate.date.said;

import dev.quotidian.text.Text;
import dev.quotidian.text.WordMap;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Speech events: the nouns for occasions on which things are said, by kind, from {@code
 * occasions.txt}. Immutable.
 */
final class Occasions {
  private static final int MAX_DETERMINER_DISTANCE = 4;

  private final WordMap kinds;
  private final WordSet definite = WordSet.of(List.of("the", "that", "this", "same"));

  Occasions(EnglishLexicon english) {
    this.kinds = load(english);
  }

  /** The kind of occasion that a token names, at least 1; 0 if it names none. */
  int kind(Text text, int t) {
    return text.isWord(t) ? kinds.get(text.hash(t)) : 0;
  }

  /**
   * The kind of occasion that a token names if it comes back to one already told: "the call", "that
   * briefing".
   */
  int kindToldBefore(Text text, int t) {
    int kind = kind(text, t);
    return kind > 0 && isDefinite(text, t) ? kind : 0;
  }

  private boolean isDefinite(Text text, int t) {
    for (int k = t - 1; k >= 0 && k >= t - MAX_DETERMINER_DISTANCE; k--) {
      if (definite.contains(text.hash(k))) {
        return true;
      }
      if (!text.isWord(k) || text.isClitic(k)) {
        return false;
      }
    }
    return false;
  }

  private static WordMap load(EnglishLexicon english) {
    Map<String, Integer> kinds = new HashMap<>();
    int kind = 0;
    for (String line : english.lines(Occasions.class, "occasions.txt")) {
      kind++;
      for (String word : List.of(line.split("\\s+", -1))) {
        kinds.put(word, kind);
      }
    }
    return WordMap.of(kinds);
  }
}
