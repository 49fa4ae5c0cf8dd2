package dev.quotidian.index;

import org.jspecify.annotations.Nullable;

/**
 * A sign that may belong to a word: the plus of "C++", the at sign of a handle, a currency. While a
 * text is cut into words a mark stands in its place, one of the characters that join words as an
 * underscore does; nobody writes them in news.
 */
enum WordSign {
  /** Between the parts of a compound. */
  HYPHEN("-\u2010\u2011", '\u203F', Side.BETWEEN),
  PLUS("+\uFF0B", '\u2040', Side.AFTER),
  HASH("#\uFF03", '\u2054', Side.BEFORE_OR_AFTER),
  AT("@\uFF20", '\uFE33', Side.BEFORE),
  PERCENT("%\uFF05", '\uFE34', Side.PERCENTAGE),
  DOLLAR("$\uFF04", '\uFE4D', Side.AMOUNT),
  EURO("€", '\uFE4E', Side.AMOUNT),
  POUND("£\uFFE1", '\uFE4F', Side.AMOUNT),
  YEN("¥\uFFE5", '\uFF3F', Side.AMOUNT);

  /** Where it stands. */
  enum Side {
    BETWEEN,
    BEFORE,
    AFTER,
    BEFORE_OR_AFTER,
    /** Before or after a number. */
    AMOUNT,
    /** After a number, as a word of its own. */
    PERCENTAGE;

    boolean isBefore() {
      return this == BEFORE || this == BEFORE_OR_AFTER || this == AMOUNT;
    }

    boolean isAfter() {
      return this == AFTER || this == BEFORE_OR_AFTER || this == AMOUNT;
    }
  }

  private static final int FIRST_MARK = '\u203F';
  private static final WordSign[] VALUES = values();
  private static final @Nullable WordSign[] ASCII = new @Nullable WordSign[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = search(c);
    }
  }

  private final String written;
  private final char mark;
  private final Side side;

  WordSign(String written, char mark, Side side) {
    this.written = written;
    this.mark = mark;
    this.side = side;
  }

  /** The usual form. */
  char written() {
    return written.charAt(0);
  }

  char mark() {
    return mark;
  }

  Side side() {
    return side;
  }

  static boolean isMark(char c) {
    return c >= FIRST_MARK && ofMark(c) != null;
  }

  /** The sign that is written so. */
  static @Nullable WordSign of(char c) {
    return c < ASCII.length ? ASCII[c] : search(c);
  }

  private static @Nullable WordSign search(char c) {
    for (WordSign sign : VALUES) {
      if (sign.written.indexOf(c) >= 0) {
        return sign;
      }
    }
    return null;
  }

  /** The sign in whose place a mark stands. */
  static @Nullable WordSign ofMark(char c) {
    for (WordSign sign : VALUES) {
      if (sign.mark == c) {
        return sign;
      }
    }
    return null;
  }
}
