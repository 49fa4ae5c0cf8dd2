package dev.quotidian.query.syntax;

/**
 * Signs that belong to a word: {@code C++}, {@code C#}, {@code @nasa}, {@code #tag}, {@code $5}.
 */
public final class SignSyntax {
  private static final String BEFORE_WORDS = "@#\uFF20\uFF03";
  private static final String CURRENCIES = "$€£¥\uFF04\uFFE1\uFFE5";
  private static final String PLUSES = "+\uFF0B";
  private static final String HASHES = "#\uFF03";
  private static final String PERCENTS = "%\uFF05";
  private static final int MAX_PLUSES = 2;

  private SignSyntax() {}

  /** Whether a word may begin with it. */
  public static boolean isBeforeWords(int c) {
    return BEFORE_WORDS.indexOf(c) >= 0;
  }

  /** Where the word that begins at {@code start} begins with its sign. */
  static int start(String text, int start) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    boolean isSign =
        isBeforeWords(before) || (CURRENCIES.indexOf(before) >= 0 && isDigit(text, start));
    return isSign ? start - 1 : start;
  }

  /** Where the word from {@code start} to {@code end} ends with its sign. */
  static int end(String text, int start, int end) {
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (PLUSES.indexOf(after) >= 0) {
      return pluses(text, end);
    }
    boolean isSign =
        HASHES.indexOf(after) >= 0
            || (isDigit(text, start) && (CURRENCIES + PERCENTS).indexOf(after) >= 0);
    return isSign ? end + 1 : end;
  }

  /** More than two are no part of a word. */
  private static int pluses(String text, int end) {
    int last = end;
    while (last < text.length() && PLUSES.indexOf(text.charAt(last)) >= 0) {
      last++;
    }
    return last - end > MAX_PLUSES ? end : last;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
