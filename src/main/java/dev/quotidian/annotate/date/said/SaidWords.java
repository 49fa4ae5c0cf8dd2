package dev.quotidian.annotate.date.said;

import dev.quotidian.text.Text;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.ArrayList;
import java.util.List;

/** The groups of {@code words.txt}, which says what each is for. */
final class SaidWords {
  static final SaidWords BOUND = new SaidWords("BOUND:");
  static final SaidWords PLACES = new SaidWords("PLACES:");
  static final SaidWords RELATIVE = new SaidWords("RELATIVE:");
  static final SaidWords THAT = new SaidWords("THAT:");
  static final SaidWords WHEN = new SaidWords("WHEN:");
  static final SaidWords FINITE = new SaidWords("FINITE:");
  static final SaidWords ISSUED = new SaidWords("ISSUED:");
  static final SaidWords SUBJECT = new SaidWords("SUBJECT:");
  static final SaidWords PERFECT = new SaidWords("PERFECT:");
  static final SaidWords ADVERB = new SaidWords("ADVERB:");
  static final SaidWords GOES_ON = new SaidWords("GOES_ON:");
  static final SaidWords ADDRESSEE = new SaidWords("ADDRESSEE:");
  static final SaidWords PRONOUN = new SaidWords("PRONOUN:");
  static final SaidWords ARTICLE = new SaidWords("ARTICLE:");

  private final WordSet words;

  private SaidWords(String head) {
    List<String> found = new ArrayList<>();
    for (String line : EnglishLexicon.standard().lines(SaidWords.class, "words.txt")) {
      if (line.startsWith(head)) {
        found.addAll(List.of(line.substring(head.length()).trim().split("\\s+", -1)));
      }
    }
    words = WordSet.of(found);
  }

  /** Whether a token is one of them; false outside the text. */
  boolean has(Text text, int token) {
    return token >= 0 && token < text.tokens() && words.contains(text.hash(token));
  }
}
