package dev.quotidian.query;

import dev.quotidian.query.result.Hits;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a search for articles and a search for quotations share: all but the criterion.
 *
 * <pre>{@code
 * SearchOptions newest = SearchOptions.standard().withOrder(SortOrder.NEWEST).withLimit(20);
 * archive.search(new ArticleSearch(ArticleCriterion.words("ceasefire"), newest));
 * archive.search(new QuotationSearch(QuotationCriterion.words("ceasefire"), newest));
 * }</pre>
 *
 * <p>Immutable. Both searches have the same {@code with…} methods.
 *
 * @param order the order of the hits; default: by relevance
 * @param offset how many hits to skip; default: 0
 * @param limit the maximum number of hits to return; default: 10
 * @param exactTotal whether the total is exact, which may cost ten times as much; default: no
 * @param highlighting which passages to show; default: the best three
 * @param selection which facet values the hits must have; default: any
 * @param cursor where to continue, in the archive as it was on the first page; default: none
 * @param budget the maximum time to look for hits, after which {@link Hits#partial} says that there
 *     may be more; default: no maximum
 * @param ranking how hits are scored; default: {@link Ranking#DEFAULT}
 * @since 0.1
 */
public record SearchOptions(
    SortOrder order,
    int offset,
    int limit,
    boolean exactTotal,
    Highlighting highlighting,
    FacetSelection selection,
    Optional<Cursor> cursor,
    Optional<Duration> budget,
    Ranking ranking) {
  private static final SearchOptions STANDARD =
      new SearchOptions(
          SortOrder.RELEVANCE,
          0,
          10,
          false,
          Highlighting.passages(3),
          FacetSelection.NONE,
          Optional.empty(),
          Optional.empty(),
          Ranking.DEFAULT);

  /**
   * Checks the page, the cursor and the budget.
   *
   * @throws IllegalArgumentException if {@code offset} or {@code limit} is negative, or their sum
   *     is above {@link QueryLimits#MAX_RESULT_WINDOW}; if there is a cursor and {@code offset} is
   *     not 0 or {@code limit} is 0; if the budget is negative
   */
  public SearchOptions {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(highlighting, "highlighting");
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(ranking, "ranking");
    QueryLimits.checkPage(offset, limit);
    QueryLimits.checkCursor(cursor, offset, limit);
    QueryLimits.checkBudget(budget);
  }

  /** The ten best matches, with the default of every option. */
  public static SearchOptions standard() {
    return STANDARD;
  }

  /** These options with another order. */
  public SearchOptions withOrder(SortOrder order) {
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, budget, ranking);
  }

  /**
   * These options, skipping the first hits.
   *
   * @throws IllegalArgumentException if it is negative, above {@link QueryLimits#MAX_RESULT_WINDOW}
   *     together with the limit, or other than 0 with a cursor
   */
  public SearchOptions withOffset(int offset) {
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, budget, ranking);
  }

  /**
   * These options with at most {@code limit} hits.
   *
   * @throws IllegalArgumentException if it is negative, above {@link QueryLimits#MAX_RESULT_WINDOW}
   *     together with the offset, or 0 with a cursor
   */
  public SearchOptions withLimit(int limit) {
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, budget, ranking);
  }

  /** These options with an exact total, or without. */
  public SearchOptions withExactTotal(boolean exactTotal) {
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, budget, ranking);
  }

  /** These options with other passages. */
  public SearchOptions withHighlighting(Highlighting highlighting) {
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, budget, ranking);
  }

  /** These options, for hits that have these facet values. */
  public SearchOptions withSelection(FacetSelection selection) {
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, budget, ranking);
  }

  /**
   * These options from a cursor on; {@link Cursor#START} to begin.
   *
   * @throws IllegalArgumentException if the offset is not 0, or the limit is
   */
  public SearchOptions withCursor(Cursor cursor) {
    Optional<Cursor> from = Optional.of(cursor);
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, from, budget, ranking);
  }

  /**
   * These options, with a maximum time.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public SearchOptions withBudget(Duration budget) {
    Optional<Duration> time = Optional.of(budget);
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, time, ranking);
  }

  /** These options with another ranking. */
  public SearchOptions withRanking(Ranking ranking) {
    return new SearchOptions(
        order, offset, limit, exactTotal, highlighting, selection, cursor, budget, ranking);
  }
}
