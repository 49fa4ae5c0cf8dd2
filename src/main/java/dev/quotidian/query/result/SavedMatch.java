package dev.quotidian.query.result;

import dev.quotidian.article.Quotation;
import dev.quotidian.query.SavedSearch;
import java.util.List;

/**
 * A saved search that an article satisfies.
 *
 * <p>Immutable.
 *
 * @param search the search
 * @param quotations those that satisfy it, in their order in the article; none if it is a search
 *     for articles
 * @since 0.1
 */
public record SavedMatch(SavedSearch search, List<Quotation> quotations) {
  /** Keeps a copy of the list. */
  public SavedMatch {
    quotations = List.copyOf(quotations);
  }
}
