package dev.quotidian.query;

import java.time.Duration;
import java.util.Optional;

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
 * <p>It looks at what was said, unless the criterion names an act: {@link
 * QuotationCriterion#asSearched()}.
 *
 * <p>Immutable. A page costs what all pages before it cost where they are passed over by {@code
 * offset}; with a {@link Cursor} the last page costs what the first does.
 *
 * @param criterion what to find
 * @param order the order of the hits; by relevance unless told
 * @param offset how many hits to pass over; 0 unless told
 * @param limit the most hits to return; 10 unless told
 * @param exactTotal whether the total is to be exact, which may cost ten times as much; no unless
 *     told
 * @param highlighting which passages to show; the best three unless told
 * @param selection which values of facets the hits must have; any unless told
 * @param cursor where to go on in the archive as it was on the first page; none unless told
 * @param budget how long to look for hits at most, after which {@link Hits#partial} tells that
 *     there may be more; without end unless told
 * @param ranking how hits are scored; {@link Ranking#DEFAULT} unless told
 */
public record QuotationSearch(
    QuotationCriterion criterion,
    SortOrder order,
    int offset,
    int limit,
    boolean exactTotal,
    Highlighting highlighting,
    FacetSelection selection,
    Optional<Cursor> cursor,
    Optional<Duration> budget,
    Ranking ranking) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code offset} or {@code limit} is negative, or their sum
   *     beyond {@link QueryLimits#MAX_RESULT_WINDOW}; if there is a cursor and {@code offset} is
   *     not 0 or {@code limit} is; if the budget is negative
   */
  public QuotationSearch {
    QueryLimits.checkPage(offset, limit);
    QueryLimits.checkCursor(cursor, offset, limit);
    QueryLimits.checkBudget(budget);
  }

  /** A search without selection, cursor and budget, in the default ranking. */
  public QuotationSearch(
      QuotationCriterion criterion,
      SortOrder order,
      int offset,
      int limit,
      boolean exactTotal,
      Highlighting highlighting) {
    this(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        FacetSelection.NONE,
        Optional.empty(),
        Optional.empty(),
        Ranking.DEFAULT);
  }

  /** The ten best matches. */
  public static QuotationSearch of(QuotationCriterion criterion) {
    return new QuotationSearch(
        criterion, SortOrder.RELEVANCE, 0, 10, false, Highlighting.passages(3));
  }

  /** This search in another order. */
  public QuotationSearch withOrder(SortOrder order) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        budget,
        ranking);
  }

  /** This search, passing over the first hits. */
  public QuotationSearch withOffset(int offset) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        budget,
        ranking);
  }

  /** This search with at most {@code limit} hits. */
  public QuotationSearch withLimit(int limit) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        budget,
        ranking);
  }

  /** This search with an exact total, or without. */
  public QuotationSearch withExactTotal(boolean exactTotal) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        budget,
        ranking);
  }

  /** This search with other passages. */
  public QuotationSearch withHighlighting(Highlighting highlighting) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        budget,
        ranking);
  }

  /** This search among what has these values only. */
  public QuotationSearch withSelection(FacetSelection selection) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        budget,
        ranking);
  }

  /** This search from where the cursor stands; {@link Cursor#START} to begin. */
  public QuotationSearch withCursor(Cursor cursor) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        Optional.of(cursor),
        budget,
        ranking);
  }

  /** This search, looking no longer than {@code budget}. */
  public QuotationSearch withBudget(Duration budget) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        Optional.of(budget),
        ranking);
  }

  /** This search with its hits scored in another way. */
  public QuotationSearch withRanking(Ranking ranking) {
    return new QuotationSearch(
        criterion,
        order,
        offset,
        limit,
        exactTotal,
        highlighting,
        selection,
        cursor,
        budget,
        ranking);
  }
}
