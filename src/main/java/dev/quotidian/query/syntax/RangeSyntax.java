package dev.quotidian.query.syntax;

import java.util.Optional;

/** The ends of a range as it is written, {@code 1..3} or {@code [1 TO 3]}; either may be empty. */
record RangeSyntax(String first, String last) {
  private static final String DOTS = "..";
  private static final String TO = " TO ";

  /** The ends; empty if the text is no range. */
  static Optional<RangeSyntax> of(String text) {
    int dots = text.indexOf(DOTS);
    if (dots >= 0) {
      return Optional.of(
          new RangeSyntax(text.substring(0, dots), text.substring(dots + DOTS.length())));
    }
    int to = text.indexOf(TO);
    return to > 0 && text.startsWith("[") && text.endsWith("]")
        ? Optional.of(
            new RangeSyntax(
                text.substring(1, to), text.substring(to + TO.length(), text.length() - 1)))
        : Optional.empty();
  }
}
