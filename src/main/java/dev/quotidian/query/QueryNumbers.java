package dev.quotidian.query;

import java.util.Optional;

/** Numbers as a query string writes them. */
final class QueryNumbers {
  private QueryNumbers() {}

  private static final int MOST_DIGITS = 4;

  /** A weight; empty if it is none. */
  static Optional<Double> weight(String digits) {
    try {
      return Optional.of(Typed.weight(Double.parseDouble(digits)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A count of no more than four digits; empty if it is none. */
  static Optional<Integer> count(String digits) {
    boolean isCount =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isCount ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }
}
