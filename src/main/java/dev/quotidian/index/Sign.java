package dev.quotidian.index;

import org.jspecify.annotations.Nullable;

/**
 * A sign that may belong to a word: the plus of "C++", the at sign of a handle, a currency. While a
 * text is cut into words a mark stands in its place, one of the characters that join words as an
 * underscore does; nobody writes them in news.
 */
enum Sign {
  /** Between the parts of a compound. */
  HYPHEN("-\u2010\u2011", '\u203F', Place.BETWEEN),
  PLUS("+\uFF0B", '\u2040', Place.AFTER),
  HASH("#\uFF03", '\u2054', Place.BEFORE_OR_AFTER),
  AT("@\uFF20", '\uFE33', Place.BEFORE),
  PERCENT("%\uFF05", '\uFE34', Place.PERCENTAGE),
  DOLLAR("$\uFF04", '\uFE4D', Place.AMOUNT),
  EURO("€", '\uFE4E', Place.AMOUNT),
  POUND("£\uFFE1", '\uFE4F', Place.AMOUNT),
  YEN("¥\uFFE5", '\uFF3F', Place.AMOUNT);

  /** Where it stands. */
  enum Place {
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
  private static final Sign[] VALUES = values();
  private static final @Nullable Sign[] ASCII = new @Nullable Sign[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = search(c);
    }
  }

  private final String written;
  private final char mark;
  private final Place place;

  Sign(String written, char mark, Place place) {
    this.written = written;
    this.mark = mark;
    this.place = place;
  }

  /** The usual form. */
  char written() {
    return written.charAt(0);
  }

  char mark() {
    return mark;
  }

  Place place() {
    return place;
  }

  static boolean isMark(char c) {
    return c >= FIRST_MARK && ofMark(c) != null;
  }

  /** The sign that is written so. */
  static @Nullable Sign of(char c) {
    return c < ASCII.length ? ASCII[c] : search(c);
  }

  private static @Nullable Sign search(char c) {
    for (Sign sign : VALUES) {
      if (sign.written.indexOf(c) >= 0) {
        return sign;
      }
    }
    return null;
  }

  /** The sign in whose place a mark stands. */
  static @Nullable Sign ofMark(char c) {
    for (Sign sign : VALUES) {
      if (sign.mark == c) {
        return sign;
      }
    }
    return null;
  }
}
