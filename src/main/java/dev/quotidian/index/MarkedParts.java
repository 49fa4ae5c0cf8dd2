package dev.quotidian.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The parts of a token that has marks of signs in it. */
final class MarkedParts {
  /** More of them are a line or an ornament. */
  private static final int MAX_PLUSES = 2;

  private final String token;

  private MarkedParts(String token) {
    this.token = token;
  }

  /**
   * A stretch without marks.
   *
   * @param start its first character in the token
   * @param type the type of the token that it becomes: {@link SignFilter} reads it
   * @param isHyphenated whether a hyphen stands before it
   * @param isPercentage whether a percent sign follows
   */
  record Part(
      String word, int start, int end, String type, boolean isHyphenated, boolean isPercentage) {

    /** A token without marks. */
    static Part of(String word) {
      return new Part(word, 0, word.length(), TypeAttribute.DEFAULT_TYPE, false, false);
    }

    /** Whether both are a compound. */
    boolean joins(Part second) {
      return isPlain()
          && second.isPlain()
          && second.isHyphenated()
          && second.start() == end + 1
          && Character.isLetter(word.charAt(0));
    }

    private boolean isPlain() {
      return type.equals(TypeAttribute.DEFAULT_TYPE) && !isPercentage;
    }
  }

  /** In order; none if there are only marks. */
  static List<Part> of(String token) {
    return new MarkedParts(token).parts();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < token.length()) {
      int end = at;
      while (end < token.length() && !WordSign.isMark(token.charAt(end))) {
        end++;
      }
      if (end > at) {
        parts.add(part(at, end));
      }
      at = end + 1;
    }
    return parts;
  }

  private Part part(int start, int end) {
    String before = before(start);
    String type = before.isEmpty() ? after(start, end) : before;
    boolean isPercentage = isNumber(start) && isMark(end, WordSign.PERCENT) && isEdge(end + 1);
    return new Part(
        token.substring(start, end),
        start,
        end,
        type.isEmpty() ? TypeAttribute.DEFAULT_TYPE : type,
        start > 0 && isMark(start - 1, WordSign.HYPHEN),
        isPercentage);
  }

  /** The type of a word with a sign before it; empty if there is none. */
  private String before(int start) {
    WordSign sign = start == 0 ? null : WordSign.ofMark(token.charAt(start - 1));
    if (sign == null || !sign.side().isBefore()) {
      return "";
    }
    boolean isAmount = sign.side() == WordSign.Side.AMOUNT;
    boolean isSign = isAmount ? isNumber(start) : isEdge(start - 2);
    return isSign ? SignFilter.before(sign) : "";
  }

  private String after(int start, int end) {
    WordSign sign = end == token.length() ? null : WordSign.ofMark(token.charAt(end));
    if (sign == null || !sign.side().isAfter()) {
      return "";
    }
    int last = end;
    while (isMark(last, sign)) {
      last++;
    }
    int count = last - end;
    boolean isSign =
        isEdge(last)
            && count <= (sign == WordSign.PLUS ? MAX_PLUSES : 1)
            && (sign.side() != WordSign.Side.AMOUNT || isNumber(start));
    return isSign ? SignFilter.after(sign, count) : "";
  }

  private boolean isMark(int at, WordSign sign) {
    return at < token.length() && token.charAt(at) == sign.mark();
  }

  /** Whether no word stands here. */
  private boolean isEdge(int at) {
    return at < 0 || at >= token.length() || WordSign.isMark(token.charAt(at));
  }

  private boolean isNumber(int start) {
    return Character.isDigit(token.charAt(start));
  }
}
