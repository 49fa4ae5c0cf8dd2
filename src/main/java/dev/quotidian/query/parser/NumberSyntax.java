package dev.quotidian.query.parser;

import dev.quotidian.query.QueryLimits;
import java.util.Optional;

/** Numbers as a query string writes them. */
final class NumberSyntax {
  private NumberSyntax() {}

  private static final int MAX_DIGITS = 4;

  /** A weight; empty if it is none. */
  static Optional<Double> weight(String digits) {
    try {
      double weight = Double.parseDouble(digits);
      return weight > 0 && weight <= QueryLimits.MAX_WEIGHT
          ? Optional.of(weight)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A count of no more than four digits; empty if it is none. */
  static Optional<Integer> count(String digits) {
    boolean isCount =
        !digits.isEmpty()
            && digits.length() <= MAX_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isCount ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }
}
