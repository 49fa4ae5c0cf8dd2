package dev.quotidian.query;

import java.time.Duration;
import java.util.Optional;

/**
 * A search for articles.
 *
 * <pre>{@code
 * ArticleSearch search =
 *     ArticleSearch.of(ArticleCriterion.words("ceasefire"))
 *         .withOrder(SortOrder.NEWEST)
 *         .withLimit(20);
 * Hits<ArticleHit> hits = archive.search(search);
 * }</pre>
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
public record ArticleSearch(
    ArticleCriterion criterion,
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
  public ArticleSearch {
    QueryLimits.checkPage(offset, limit);
    QueryLimits.checkCursor(cursor, offset, limit);
    QueryLimits.checkBudget(budget);
  }

  /** A search without selection, cursor and budget, in the default ranking. */
  public ArticleSearch(
      ArticleCriterion criterion,
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
  public static ArticleSearch of(ArticleCriterion criterion) {
    return new ArticleSearch(
        criterion, SortOrder.RELEVANCE, 0, 10, false, Highlighting.passages(3));
  }

  /** This search in another order. */
  public ArticleSearch withOrder(SortOrder order) {
    return new ArticleSearch(
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
  public ArticleSearch withOffset(int offset) {
    return new ArticleSearch(
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
  public ArticleSearch withLimit(int limit) {
    return new ArticleSearch(
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
  public ArticleSearch withExactTotal(boolean exactTotal) {
    return new ArticleSearch(
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
  public ArticleSearch withHighlighting(Highlighting highlighting) {
    return new ArticleSearch(
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
  public ArticleSearch withSelection(FacetSelection selection) {
    return new ArticleSearch(
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
  public ArticleSearch withCursor(Cursor cursor) {
    return new ArticleSearch(
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
  public ArticleSearch withBudget(Duration budget) {
    return new ArticleSearch(
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
  public ArticleSearch withRanking(Ranking ranking) {
    return new ArticleSearch(
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
