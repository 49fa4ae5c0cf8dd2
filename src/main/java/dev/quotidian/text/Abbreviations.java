package dev.quotidian.text;

import dev.quotidian.text.lexicon.EnglishLexicon;

/** The abbreviations that keep their full stop. Immutable. */
final class Abbreviations {
  private final WordSet titles;
  private final WordSet others;
  private final WordSet beforeNumbers;
  private final WordSet lowerCase;

  Abbreviations(EnglishLexicon english) {
    this.titles = load(english, "abbreviations-before-names.txt");
    this.others = load(english, "abbreviations.txt");
    this.beforeNumbers = load(english, "abbreviations-before-numbers.txt");
    this.lowerCase = load(english, "abbreviations-lower-case.txt");
  }

  private static WordSet load(EnglishLexicon english, String file) {
    return WordSet.load(english, Abbreviations.class, file);
  }

  /**
   * Whether the full stop after the word from {@code start} to before {@code end} belongs to it.
   */
  boolean takesFullStop(String body, int start, int end) {
    if (end >= body.length() || body.charAt(end) != '.' || Chars.isLetterOrDigit(body, end + 1)) {
      return false;
    }
    if (end + 1 < body.length() && body.charAt(end + 1) == '.') {
      return false;
    }
    boolean initial =
        end - start == 1 && Character.isUpperCase(body.charAt(start)) && !isPronoun(body, start);
    boolean dotted =
        end - start > 2
            && end - start <= 12
            && body.charAt(end - 2) == '.'
            && !isTicker(body, start, end - 2);
    if (initial || dotted) {
      return true;
    }
    int last = end - 1;
    while (last > start && end - last < 7 && body.charAt(last - 1) != '-') {
      last--;
    }
    return end - last < 7 && isListed(body, last, end);
  }

  /** The “ACME.N” of a sentence that ends with a share: capitals before its first dot. */
  private static boolean isTicker(String body, int start, int dot) {
    for (int i = start; i < dot; i++) {
      if (!Character.isUpperCase(body.charAt(i))) {
        return false;
      }
    }
    return dot - start > 1;
  }

  private boolean isListed(String body, int start, int end) {
    long hash = Hash.of(body, start, end);
    if (!Character.isUpperCase(body.charAt(start))) {
      return lowerCase.contains(hash);
    }
    if (beforeNumbers.contains(hash)) {
      return end + 2 < body.length() && Chars.isDigit(body.charAt(end + 2));
    }
    return titles.contains(hash) || others.contains(hash);
  }

  private static boolean isPronoun(String body, int start) {
    return body.charAt(start) == 'I'
        && start > 0
        && Character.isLowerCase(body.charAt(Math.max(0, start - 2)));
  }

  /** Whether a name or number must follow, so that no sentence ends here. */
  boolean standsBeforeName(long hash) {
    return titles.contains(hash) || beforeNumbers.contains(hash);
  }
}
