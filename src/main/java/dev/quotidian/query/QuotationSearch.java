package dev.quotidian.query;

import java.time.Duration;
import java.util.Objects;

/**
 * A search for single quotations.
 *
 * <pre>{@code
 * QuotationSearch search =
 *     QuotationSearch.of(QuotationCriterion.speaker("Zhang Hong"))
 *         .withOrder(SortOrder.NEWEST)
 *         .withLimit(20);
 * Hits<QuotationHit> hits = archive.search(search);
 * }</pre>
 *
 * <p>The default is what was said. A criterion that names an act is taken as it stands: {@link
 * QuotationCriterion#asSearched()}.
 *
 * <p>Immutable. The cost of a page by {@code offset} grows with all pages before it. The cost of a
 * page by {@link Cursor} does not.
 *
 * @param criterion what to find
 * @param options order, page, highlighting, ranking and the rest
 * @param copies whether copies of one quotation are shown each; default: {@link Copies#SHOWN}
 * @since 0.1
 */
public record QuotationSearch(QuotationCriterion criterion, SearchOptions options, Copies copies) {

  /** What is done with copies: what several articles quote alike, or nearly. */
  public enum Copies {
    /** Each is a hit of its own. */
    SHOWN,

    /**
     * All copies that the search finds are one hit: the one that was published first, in the place
     * and with the score of the one that matches best. The hit says in how many {@linkplain
     * dev.quotidian.query.result.QuotationHit#moreArticles more articles} it stands, and the total
     * counts what is different.
     *
     * <p>Copies have the same longest words, the same numbers and as many negations; function
     * words, punctuation, case and a few words at the edges may differ. Quotations of fewer than
     * five content words are copies only in the same words of the same speaker. The total is always
     * exact, for which all hits are looked at, twice; a page by a cursor costs memory for the hits
     * before it.
     */
    COLLAPSED
  }

  /** Checks. */
  public QuotationSearch {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(copies, "copies");
  }

  /** A search that shows all copies. */
  public QuotationSearch(QuotationCriterion criterion, SearchOptions options) {
    this(criterion, options, Copies.SHOWN);
  }

  /** The ten best matches. */
  public static QuotationSearch of(QuotationCriterion criterion) {
    return new QuotationSearch(criterion, SearchOptions.standard());
  }

  /** This search with other options. */
  public QuotationSearch withOptions(SearchOptions options) {
    return new QuotationSearch(criterion, options, copies);
  }

  /** This search, with copies shown or collapsed. */
  public QuotationSearch withCopies(Copies copies) {
    return new QuotationSearch(criterion, options, copies);
  }

  /** This search in another order. */
  public QuotationSearch withOrder(SortOrder order) {
    return withOptions(options.withOrder(order));
  }

  /**
   * This search, skipping the first hits.
   *
   * @throws IllegalArgumentException if it is negative, above {@link QueryLimits#MAX_RESULT_WINDOW}
   *     together with the limit, or other than 0 with a cursor
   */
  public QuotationSearch withOffset(int offset) {
    return withOptions(options.withOffset(offset));
  }

  /**
   * This search with at most {@code limit} hits.
   *
   * @throws IllegalArgumentException if it is negative, above {@link QueryLimits#MAX_RESULT_WINDOW}
   *     together with the offset, or 0 with a cursor
   */
  public QuotationSearch withLimit(int limit) {
    return withOptions(options.withLimit(limit));
  }

  /** This search with an exact total, or without. */
  public QuotationSearch withExactTotal(boolean exactTotal) {
    return withOptions(options.withExactTotal(exactTotal));
  }

  /** This search with other passages. */
  public QuotationSearch withHighlighting(Highlighting highlighting) {
    return withOptions(options.withHighlighting(highlighting));
  }

  /**
   * This search with so many sentences of the body around each quotation; see {@link
   * dev.quotidian.query.result.QuotationHit#context()}.
   *
   * @throws IllegalArgumentException if it is not in 0 to 20
   */
  public QuotationSearch withContext(int sentences) {
    return withHighlighting(options.highlighting().withContext(sentences));
  }

  /** This search for hits that have these facet values. */
  public QuotationSearch withSelection(FacetSelection selection) {
    return withOptions(options.withSelection(selection));
  }

  /**
   * This search from a cursor on; {@link Cursor#START} to begin.
   *
   * @throws IllegalArgumentException if the offset is not 0, or the limit is
   */
  public QuotationSearch withCursor(Cursor cursor) {
    return withOptions(options.withCursor(cursor));
  }

  /**
   * This search with a maximum time.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public QuotationSearch withBudget(Duration budget) {
    return withOptions(options.withBudget(budget));
  }

  /** This search with another ranking. */
  public QuotationSearch withRanking(Ranking ranking) {
    return withOptions(options.withRanking(ranking));
  }
}
