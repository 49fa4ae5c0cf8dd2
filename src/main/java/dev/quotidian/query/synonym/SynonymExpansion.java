package dev.quotidian.query.synonym;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;

/**
 * Adds synonyms to criteria: {@code dev.quotidian.Quotidian.expansion} makes one. What it gives is
 * a criterion like any other: search it, count it, save it, print it.
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public interface SynonymExpansion {

  /** The same criterion with synonyms. */
  ArticleCriterion expanded(ArticleCriterion criterion);

  /** The same criterion with synonyms. */
  QuotationCriterion expanded(QuotationCriterion criterion);
}
