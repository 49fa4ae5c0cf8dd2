package dev.quotidian.query;

import java.util.Objects;

/**
 * The target of a facet, a timeline or a saved search: all articles, or all quotations, that
 * satisfy a criterion.
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface SearchTarget {

  /** All articles that satisfy this. */
  record Articles(ArticleCriterion criterion) implements SearchTarget {
    /** Checks. */
    public Articles {
      Objects.requireNonNull(criterion, "criterion");
    }
  }

  /** All quotations that satisfy this. */
  record Quotations(QuotationCriterion criterion) implements SearchTarget {
    /** Checks. */
    public Quotations {
      Objects.requireNonNull(criterion, "criterion");
    }
  }
}
