package dev.quotidian.article;

import java.util.Objects;

/**
 * The utterance time of a quotation, as an interval of days.
 *
 * <pre>{@code
 * quotation.said().filter(SaidDate::isExplicit).map(SaidDate::range); // Optional[2025-03-19]
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param range the interval
 * @param confidence the probability that these are the days: 0 to 1. From {@link
 *     #MIN_EXPLICIT_CONFIDENCE} on, the text is explicit about them; below, they are assumed (the
 *     publication day)
 * @param rule the id of the rule that found it
 * @since 0.1
 */
public record SaidDate(DateRange range, double confidence, String rule) {

  /** The minimum confidence of a date that is explicit in the text: 0.5. */
  public static final double MIN_EXPLICIT_CONFIDENCE = 0.5;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the confidence is not in [0, 1], or the rule is blank
   */
  public SaidDate {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(rule, "rule");
    Checks.confidence("Said date", confidence);
    Checks.notBlank("A said date's rule", rule);
  }

  /** Whether the text is explicit about it; if not, it is assumed. */
  public boolean isExplicit() {
    return confidence >= MIN_EXPLICIT_CONFIDENCE;
  }
}
