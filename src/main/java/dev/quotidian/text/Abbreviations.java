package dev.quotidian.text;

import dev.quotidian.text.lexicon.EnglishLexicon;

/** The abbreviations that keep their full stop. */
final class Abbreviations {
  private static final WordSet TITLES =
      WordSet.load(
          EnglishLexicon.standard(), Abbreviations.class, "abbreviations-before-names.txt");
  private static final WordSet OTHERS =
      WordSet.load(EnglishLexicon.standard(), Abbreviations.class, "abbreviations.txt");

  private static final WordSet BEFORE_NUMBERS =
      WordSet.load(
          EnglishLexicon.standard(), Abbreviations.class, "abbreviations-before-numbers.txt");
  private static final WordSet LOWER_CASE =
      WordSet.load(EnglishLexicon.standard(), Abbreviations.class, "abbreviations-lower-case.txt");

  private Abbreviations() {}

  /**
   * Whether the full stop after the word from {@code start} to before {@code end} belongs to it.
   */
  static boolean takesFullStop(String body, int start, int end) {
    if (end >= body.length() || body.charAt(end) != '.' || Chars.isLetterOrDigit(body, end + 1)) {
      return false;
    }
    if (end + 1 < body.length() && body.charAt(end + 1) == '.') {
      return false;
    }
    boolean initial =
        end - start == 1 && Character.isUpperCase(body.charAt(start)) && !isPronoun(body, start);
    boolean dotted = end - start > 2 && end - start <= 12 && body.charAt(end - 2) == '.';
    if (initial || dotted) {
      return true;
    }
    int last = end - 1;
    while (last > start && end - last < 7 && body.charAt(last - 1) != '-') {
      last--;
    }
    return end - last < 7 && isListed(body, last, end);
  }

  private static boolean isListed(String body, int start, int end) {
    long hash = Hash.of(body, start, end);
    if (!Character.isUpperCase(body.charAt(start))) {
      return LOWER_CASE.contains(hash);
    }
    if (BEFORE_NUMBERS.contains(hash)) {
      return end + 2 < body.length() && Chars.isDigit(body.charAt(end + 2));
    }
    return TITLES.contains(hash) || OTHERS.contains(hash);
  }

  private static boolean isPronoun(String body, int start) {
    return body.charAt(start) == 'I'
        && start > 0
        && Character.isLowerCase(body.charAt(Math.max(0, start - 2)));
  }

  /** Whether a name or number must follow, so that no sentence ends here. */
  static boolean standsBeforeName(long hash) {
    return TITLES.contains(hash) || BEFORE_NUMBERS.contains(hash);
  }
}
