package dev.quotidian.text;

/** Decides whether line breaks end paragraphs or only wrap lines at a fixed width. */
final class LineBreaks {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  private LineBreaks() {}

  /**
   * Whether single line breaks are mere wraps: at least two fifths of them follow a line of
   * ordinary width that does not end a sentence, and go on in lower case or within a sentence.
   */
  static boolean areWraps(String body) {
    int breaks = 0;
    int wraps = 0;
    int lineStart = 0;
    for (int i = body.indexOf('\n'); i >= 0; i = body.indexOf('\n', i + 1)) {
      boolean single = i > lineStart && i + 1 < body.length() && !Chars.isSpace(body.charAt(i + 1));
      if (single) {
        breaks++;
        wraps += isWrap(body, lineStart, i) ? 1 : 0;
      }
      lineStart = i + 1;
    }
    return breaks > 1 && wraps * 5 >= breaks * 2;
  }

  private static boolean isWrap(String body, int lineStart, int lineEnd) {
    int width = lineEnd - lineStart;
    char last =
        body.charAt(lineEnd - 1) == '\r' && width > 1
            ? body.charAt(lineEnd - 2)
            : body.charAt(lineEnd - 1);
    boolean goesOn = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    return width >= NARROWEST
        && width <= WIDEST
        && goesOn
        && !Character.isUpperCase(body.charAt(lineEnd + 1));
  }
}
