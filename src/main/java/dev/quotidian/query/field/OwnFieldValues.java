package dev.quotidian.query.field;

import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.syntax.DateSyntax;
import dev.quotidian.query.syntax.Excerpt;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values that an article has in a field of the archive's own. A value that does not fit the
 * type of its field is refused: an article that could not be found by it would be lost silently.
 *
 * <p>For engines. Immutable; safe for use by many threads.
 *
 * @param article whose values these are
 * @since 0.1
 */
public record OwnFieldValues(Article article) {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern TIMED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:.*");

  /** Checks. */
  public OwnFieldValues {
    Objects.requireNonNull(article, "article");
  }

  /**
   * The values of a keyword field, as they are written.
   *
   * @throws IllegalArgumentException if one is neither a text, a number nor a truth
   */
  public List<String> keywords(OwnField field) {
    return values(field, "a text, a number or a truth", OwnFieldValues::keyword);
  }

  /**
   * The values of a number field.
   *
   * @throws IllegalArgumentException if one is no finite number
   */
  public List<Double> numbers(OwnField field) {
    return values(field, "a number", OwnFieldValues::number);
  }

  /**
   * The values of a date field.
   *
   * @throws IllegalArgumentException if one is no day, month, year or range of days
   */
  public List<DateRange> dates(OwnField field) {
    return values(field, "a date as text, such as 2025-03-19 or 2025-03", OwnFieldValues::date);
  }

  /**
   * The values of a text field.
   *
   * @throws IllegalArgumentException if one is no text
   */
  public List<String> texts(OwnField field) {
    return values(
        field, "a text", value -> value instanceof String text ? Optional.of(text) : empty());
  }

  private <T> List<T> values(
      OwnField field, String expected, Function<Object, Optional<T>> reading) {
    Objects.requireNonNull(field, "field");
    return given(article.fields().get(field.name()))
        .filter(value -> !(value instanceof String text && text.isBlank()))
        .map(value -> reading.apply(value).orElseThrow(() -> unfit(field, value, expected)))
        .distinct()
        .toList();
  }

  private static Stream<?> given(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }

  private static IllegalArgumentException unfit(OwnField field, Object value, String expected) {
    return new IllegalArgumentException(
        "field "
            + field.name()
            + " holds "
            + Excerpt.of(String.valueOf(value))
            + ", which is not "
            + expected
            + "; correct it, or leave it out");
  }

  private static <T> Optional<T> empty() {
    return Optional.empty();
  }

  private static Optional<String> keyword(Object value) {
    return switch (value) {
      case String text -> Optional.of(text.strip());
      case Double number -> number(number).map(OwnFieldValues::plain);
      case Float number -> number(number).map(OwnFieldValues::plain);
      case Number number -> Optional.of(number.toString());
      case Boolean truth -> Optional.of(truth.toString());
      default -> Optional.empty();
    };
  }

  /** A number as queries print it: 3 for 3.0. */
  private static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static Optional<Double> number(Object value) {
    double number =
        switch (value) {
          case Number given -> given.doubleValue();
          case String text -> parsed(text.strip());
          default -> Double.NaN;
        };
    return Double.isFinite(number) ? Optional.of(number + 0.0) : Optional.empty();
  }

  private static double parsed(String text) {
    return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
  }

  private static Optional<DateRange> date(Object value) {
    if (!(value instanceof String text)) {
      return Optional.empty();
    }
    var timed = TIMED.matcher(text.strip());
    if (!timed.matches()) {
      return DateSyntax.parse(text.strip());
    }
    try {
      return Optional.of(DateRange.of(LocalDate.parse(timed.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
