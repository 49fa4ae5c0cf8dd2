package dev.quotidian.annotate.date.lexicon;

/**
 * Classifies and parses numbers in digits: {@code 19}, {@code 19th}, {@code 1980s}, {@code
 * 10:30pm}, {@code 3/4/05}.
 */
public final class Digits {
  private Digits() {}

  public static boolean is(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number that begins at {@code start}, at most nine digits of it. */
  public static int leading(String s, int start, int end) {
    int value = 0;
    for (int i = start; i < end && i < start + 9 && is(s.charAt(i)); i++) {
      value = value * 10 + s.charAt(i) - '0';
    }
    return value;
  }

  private static int digitsEnd(String s, int start, int end) {
    int i = start;
    while (i < end && is(s.charAt(i))) {
      i++;
    }
    return i;
  }

  static WordClass type(String s, int start, int end) {
    if (isIso(s, start, end)) {
      return WordClass.ISO;
    }
    int rest = digitsEnd(s, start, end);
    if (rest == end) {
      return rest - start < 10 ? WordClass.INT : WordClass.NONE;
    }
    return switch (s.charAt(rest)) {
      case 's', 'S' -> rest + 1 == end ? decade(start, rest, end) : ordinal(s, rest, end);
      case 't', 'T', 'n', 'N', 'r', 'R' -> ordinal(s, rest, end);
      case 'a', 'A', 'p', 'P' -> isMeridiem(s, rest, end) ? WordClass.CLOCK : WordClass.NONE;
      case 'h', 'H', 'Z', 'z' -> hours(s, start, rest, end);
      case ':' -> clock(s, rest, end);
      case '/' -> slashed(s, start, end);
      case '.', ',' -> decimal(s, start, rest, end);
      default -> WordClass.NONE;
    };
  }

  private static WordClass decade(int start, int rest, int end) {
    boolean fits = rest + 1 == end && rest - start <= 4 && rest - start > 1;
    return fits ? WordClass.DECADE : WordClass.NONE;
  }

  private static WordClass ordinal(String s, int rest, int end) {
    boolean two = rest + 2 == end && "stndrdthSTNDRDTH".contains(s.substring(rest, end));
    return two ? WordClass.ORDINAL : WordClass.NONE;
  }

  private static WordClass hours(String s, int start, int rest, int end) {
    String unit = s.substring(rest, end);
    boolean known = unit.equalsIgnoreCase("hrs") || unit.equalsIgnoreCase("h") || unit.equals("Z");
    return known && rest - start == 4 ? WordClass.CLOCK : WordClass.NONE;
  }

  private static WordClass clock(String s, int colon, int end) {
    int rest = digitsEnd(s, colon + 1, end);
    if (rest - colon != 3) {
      return WordClass.NONE;
    }
    if (rest < end && s.charAt(rest) == ':') {
      rest = digitsEnd(s, rest + 1, end);
    }
    return rest == end || isMeridiem(s, rest, end) ? WordClass.CLOCK : WordClass.NONE;
  }

  private static boolean isMeridiem(String s, int at, int end) {
    if (at + 2 != end) {
      return at + 1 < end && s.substring(at, end).equals("hrs");
    }
    char m = s.charAt(at + 1);
    char p = s.charAt(at);
    return (m == 'm' || m == 'M') && "aApP".indexOf(p) >= 0;
  }

  private static WordClass decimal(String s, int start, int dot, int end) {
    int rest = digitsEnd(s, dot + 1, end);
    if (rest == end) {
      return WordClass.DECIMAL;
    }
    if (s.charAt(rest) == s.charAt(dot) && digitsEnd(s, rest + 1, end) == end) {
      return s.charAt(dot) == '.' && dot - start <= 2 ? WordClass.SLASHED : WordClass.DECIMAL;
    }
    return isMeridiem(s, rest, end) && rest - dot == 3 ? WordClass.CLOCK : WordClass.NONE;
  }

  private static WordClass slashed(String s, int start, int end) {
    int slashes = 0;
    for (int i = start; i < end; i++) {
      slashes += s.charAt(i) == '/' ? 1 : 0;
    }
    if (slashes == 2) {
      return WordClass.SLASHED;
    }
    return slashes == 1 && end - start == 3 ? WordClass.DECIMAL : WordClass.NONE;
  }

  /** The number, or the minutes since midnight of a time of day. */
  static int value(String s, int start, int end) {
    int value = leading(s, start, end);
    int rest = digitsEnd(s, start, end);
    if (rest == end || type(s, start, end) != WordClass.CLOCK) {
      return value;
    }
    char c = s.charAt(rest);
    if (rest - start == 4) {
      return value / 100 * 60 + value % 100;
    }
    int minutes = c == ':' || c == '.' ? leading(s, rest + 1, end) : 0;
    return value % 24 * 60 + minutes + shift(s, value, end);
  }

  private static int shift(String s, int hour, int end) {
    return switch (s.charAt(end - 2)) {
      case 'p', 'P' -> hour < 12 ? 720 : 0;
      case 'a', 'A' -> hour == 12 ? -720 : 0;
      default -> 0;
    };
  }

  /** Whether it is a date or date-time of ISO 8601: {@code 2025-03-19}, or {@code 19-03-2025}. */
  static boolean isIso(String s, int start, int end) {
    return end - start >= 10
        && digitsEnd(s, start, end) == start + 4
        && s.charAt(start + 4) == '-'
        && digitsEnd(s, start + 5, end) == start + 7
        && s.charAt(start + 7) == '-'
        && digitsEnd(s, start + 8, end) == start + 10
        && (end == start + 10 || s.charAt(start + 10) == 'T');
  }
}
