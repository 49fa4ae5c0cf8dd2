package dev.quotidian.text;

/** Character classes, as far as news text is concerned. */
final class Chars {
  private Chars() {}

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || (c >= '\u2000' && c <= '\u200b') || isRareSpace(c);
  }

  private static boolean isRareSpace(char c) {
    return c == '\u0085'
        || c == '\u1680'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\ufeff';
  }

  /**
   * Whether the character belongs to a word: a letter, a combining mark, or half of a letter beyond
   * the BMP.
   */
  static boolean isLetter(String s, int i) {
    char c = s.charAt(i);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (Character.isSurrogate(c)) {
      return isLetterBeyondBmp(s, i);
    }
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isLetterBeyondBmp(String s, int i) {
    int start = Character.isLowSurrogate(s.charAt(i)) ? i - 1 : i;
    return start >= 0
        && start + 1 < s.length()
        && Character.isSurrogatePair(s.charAt(start), s.charAt(start + 1))
        && Character.isLetter(s.codePointAt(start));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u00ad';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(String s, int i) {
    return i >= 0 && i < s.length() && (isDigit(s.charAt(i)) || isLetter(s, i));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  /** Whether a single {@code char} can open or close a quotation. */
  static boolean isQuotationMark(char c) {
    return switch (c) {
      case '"',
          '\u201c',
          '\u201d',
          '\u201e',
          '\u201f',
          '\'',
          '\u2018',
          '\u2019',
          '\u201a',
          '\u00ab',
          '\u00bb',
          '\u2039',
          '\u203a',
          '`' ->
          true;
      default -> false;
    };
  }

  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }
}
