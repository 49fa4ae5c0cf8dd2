package dev.quotidian.article;

/**
 * The days in which a quotation was uttered, as far as the text tells.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param range the interval
 * @param confidence how sure: from {@link #MIN_EXPLICIT_CONFIDENCE} on, the text tells it; below,
 *     it is assumed (the publication day)
 * @param rule the id of the rule that found it
 * @since 0.1
 */
public record SaidDate(DateRange range, double confidence, String rule) {

  /** The confidence from which on the text itself tells the date: 0.5. */
  public static final double MIN_EXPLICIT_CONFIDENCE = 0.5;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the confidence is not in [0, 1], or the rule is blank
   */
  public SaidDate {
    Checks.confidence("Said date", confidence);
    Checks.notBlank("A said date's rule", rule);
  }

  /** Whether the text tells it, rather than it being assumed. */
  public boolean isExplicit() {
    return confidence >= MIN_EXPLICIT_CONFIDENCE;
  }
}
