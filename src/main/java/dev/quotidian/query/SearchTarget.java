package dev.quotidian.query;

/**
 * What a facet or a timeline counts, or a saved search looks for: all articles, or all quotations,
 * that satisfy a criterion.
 */
public sealed interface SearchTarget {

  /** All articles that satisfy this. */
  record Articles(ArticleCriterion criterion) implements SearchTarget {}

  /** All quotations that satisfy this. */
  record Quotations(QuotationCriterion criterion) implements SearchTarget {}
}
