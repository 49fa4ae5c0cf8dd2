package dev.quotidian.query.result;

import dev.quotidian.article.Quotation;
import dev.quotidian.query.SavedSearch;
import java.util.List;
import java.util.Objects;

/**
 * A match of a saved search with an article, as a percolator gives it.
 *
 * <pre>{@code
 * for (SavedMatch match : archive.savedSearches().matching(article)) {
 *   print(match.search().name(), match.quotations().size());
 * }
 * }</pre>
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
    Objects.requireNonNull(search, "search");
    Objects.requireNonNull(quotations, "quotations");
    quotations = List.copyOf(quotations);
  }
}
