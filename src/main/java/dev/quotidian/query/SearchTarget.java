package dev.quotidian.query;

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
  record Articles(ArticleCriterion criterion) implements SearchTarget {}

  /** All quotations that satisfy this. */
  record Quotations(QuotationCriterion criterion) implements SearchTarget {}
}
