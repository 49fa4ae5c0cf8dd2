package dev.quotidian.annotate.date.said;

import dev.quotidian.text.Text;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The lexicon of event-time linking, which finds the said dates: the closed word classes of {@code
 * words.txt}, and the nouns for occasions. Immutable, safe for use by many threads.
 */
@SuppressWarnings("EnumOrdinal") // the numbers are never stored
public final class SaidLexicon {
  private static final SaidLexicon ENGLISH = new SaidLexicon(EnglishLexicon.standard());

  /** By the order of {@link SaidWords}. */
  private final WordSet[] classes = new WordSet[SaidWords.values().length];

  private final Occasions occasions;

  private SaidLexicon(EnglishLexicon english) {
    List<String> lines = english.lines(SaidLexicon.class, "words.txt");
    for (SaidWords one : SaidWords.values()) {
      classes[one.ordinal()] = words(one.name() + ":", lines);
    }
    this.occasions = new Occasions(english);
  }

  /** The words of English. */
  public static SaidLexicon english() {
    return ENGLISH;
  }

  private static WordSet words(String head, List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(head)) {
        words.addAll(List.of(line.substring(head.length()).trim().split("\\s+", -1)));
      }
    }
    return WordSet.of(words);
  }

  /** Whether a token is of a class; false outside the text. */
  boolean has(SaidWords one, Text text, int token) {
    return token >= 0 && token < text.tokens() && classes[one.ordinal()].contains(text.hash(token));
  }

  /** The nouns for occasions. */
  Occasions occasions() {
    return occasions;
  }
}
