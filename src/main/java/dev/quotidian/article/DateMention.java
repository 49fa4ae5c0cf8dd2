package dev.quotidian.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A temporal expression (TIMEX3) with its normalised value: a date, time, duration or repeated time
 * that the body names.
 *
 * <pre>{@code
 * for (DateMention mention : found.dates()) { // of "Talks began on Tuesday", published on 2025-03-20
 *   mention.span().in(article.body()); // Tuesday
 *   mention.value();                   // 2025-03-18
 *   mention.range();                   // Optional[2025-03-18]
 * }
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param span where they stand in the body
 * @param type what they name
 * @param value the TIMEX3 value (ISO 8601 with the extensions of TimeML 1.2.1: {@code 2025-03-19},
 *     {@code 2025-W12}, {@code 2025-Q1}, {@code P3D}, {@code PRESENT_REF})
 * @param range the calendar days meant; empty for a length of time that is not anchored, and for
 *     "now" and the like
 * @param confidence the probability that the words mean these days: 0 to 1
 * @param rule the id of the rule that found it
 * @param detail granularity, modifier, anchor, and the other TIMEX3 attributes
 * @since 0.1
 */
public record DateMention(
    Span span,
    Type type,
    String value,
    Optional<DateRange> range,
    double confidence,
    String rule,
    DateDetail detail)
    implements Annotation {

  /** The four types of TimeML's TIMEX3. */
  public enum Type {
    /** A day or a longer interval of the calendar. */
    DATE,
    /** A time of day, or a part of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A repeated time. */
    SET
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the confidence is not in [0, 1], or the value or rule is
   *     blank
   */
  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(detail, "detail");
    Checks.confidence("Date mention", confidence);
    Checks.notBlank("A date mention's value", value);
    Checks.notBlank("A date mention's rule", rule);
  }

  /**
   * A mention without details.
   *
   * @throws IllegalArgumentException if the confidence is not in [0, 1], or the value or rule is
   *     blank
   */
  public DateMention(
      Span span,
      Type type,
      String value,
      Optional<DateRange> range,
      double confidence,
      String rule) {
    this(span, type, value, range, confidence, rule, DateDetail.NONE);
  }

  /** This mention with these details. */
  public DateMention withDetail(DateDetail detail) {
    return new DateMention(span, type, value, range, confidence, rule, detail);
  }
}
