package dev.quotidian.cli;

import dev.quotidian.article.Span;

/** Translates character offsets of one body into those that were asked for. */
interface Offsets {

  int of(int charOffset);

  /** What offsets count. */
  enum Unit {
    /** Java {@code char}s. */
    UTF16("utf16"),
    /** Unicode code points, as in Python. */
    CODE_POINTS("code-points");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    Offsets in(String body) {
      return switch (this) {
        case UTF16 -> offset -> offset;
        case CODE_POINTS -> codePoints(body);
      };
    }

    @Override
    public String toString() {
      return word;
    }
  }

  private static Offsets codePoints(String body) {
    int points = body.codePointCount(0, body.length());
    if (points == body.length()) {
      return offset -> offset;
    }
    int[] table = new int[body.length() + 1];
    int at = 0;
    for (int i = 0; i < body.length(); i++) {
      table[i] = at;
      boolean isFirstHalf =
          i + 1 < body.length() && Character.isSurrogatePair(body.charAt(i), body.charAt(i + 1));
      at += isFirstHalf ? 0 : 1;
    }
    table[body.length()] = at;
    return offset -> table[offset];
  }

  default int start(Span span) {
    return of(span.start());
  }

  default int end(Span span) {
    return of(span.end());
  }
}
