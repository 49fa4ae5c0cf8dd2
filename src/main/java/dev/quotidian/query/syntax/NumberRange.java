package dev.quotidian.query.syntax;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of numbers as a query string writes it.
 *
 * @param min the least, included; empty for any
 * @param max the greatest, included; empty for any
 */
public record NumberRange(Optional<Double> min, Optional<Double> max) {

  /** What is expected, for messages. */
  public static final String EXPECTED = "3, 1..3, 1.., >=1 or <3";

  private static final String RANGE = "..";

  /** Reads a range; empty if it is none. */
  public static Optional<NumberRange> parse(String text) {
    try {
      return Optional.of(range(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static NumberRange range(String text) {
    return RangeSyntax.of(text)
        .map(ends -> between(ends.first(), ends.last()))
        .orElseGet(() -> compared(text));
  }

  private static NumberRange between(String min, String max) {
    NumberRange range = new NumberRange(end(min), end(max));
    if (range.min.isPresent() && range.max.isPresent() && range.min.get() > range.max.get()) {
      throw new NumberFormatException(min + RANGE + max);
    }
    return range;
  }

  private static Optional<Double> end(String text) {
    return text.isBlank() || text.equals("*") ? Optional.empty() : Optional.of(number(text));
  }

  private static NumberRange compared(String text) {
    if (text.startsWith(">=")) {
      return new NumberRange(Optional.of(number(text.substring(2))), Optional.empty());
    }
    if (text.startsWith("<=")) {
      return new NumberRange(Optional.empty(), Optional.of(number(text.substring(2))));
    }
    if (text.startsWith(">")) {
      return new NumberRange(Optional.of(Math.nextUp(number(text.substring(1)))), Optional.empty());
    }
    if (text.startsWith("<")) {
      return new NumberRange(
          Optional.empty(), Optional.of(Math.nextDown(number(text.substring(1)))));
    }
    return new NumberRange(Optional.of(number(text)), Optional.of(number(text)));
  }

  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number) || !text.matches("[-+0-9.eE ]+")) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  private static String print(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** As it is read: {@code 3}, {@code 1..3}, {@code 1..}. */
  @Override
  public String toString() {
    return min.isPresent() && min.equals(max)
        ? print(min.get())
        : min.map(NumberRange::print).orElse("") + RANGE + max.map(NumberRange::print).orElse("");
  }
}
