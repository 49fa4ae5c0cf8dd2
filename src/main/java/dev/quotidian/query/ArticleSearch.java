package dev.quotidian.query;

/**
 * A search for articles.
 *
 * <pre>{@code
 * ArticleSearch search =
 *     ArticleSearch.of(ArticleCriterion.words("ceasefire"))
 *         .withOrder(Order.NEWEST)
 *         .withLimit(20);
 * Hits<ArticleHit> hits = archive.search(search);
 * }</pre>
 *
 * <p>Immutable. A page costs what all pages before it cost, so {@code offset} is for the first
 * pages.
 *
 * @param criterion what to find
 * @param order the order of the hits; by relevance unless told
 * @param offset how many hits to pass over; 0 unless told
 * @param limit the most hits to return; 10 unless told
 * @param exactTotal whether the total is to be exact, which may cost ten times as much; no unless
 *     told
 * @param highlighting which passages to show; the best three unless told
 */
public record ArticleSearch(
    ArticleCriterion criterion,
    Order order,
    int offset,
    int limit,
    boolean exactTotal,
    Highlighting highlighting) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code offset} or {@code limit} is negative, or their sum
   *     beyond {@link Limits#DEEPEST}
   */
  public ArticleSearch {
    Limits.checkPage(offset, limit);
  }

  /** The ten best matches. */
  public static ArticleSearch of(ArticleCriterion criterion) {
    return new ArticleSearch(criterion, Order.RELEVANCE, 0, 10, false, Highlighting.passages(3));
  }

  /** This search in another order. */
  public ArticleSearch withOrder(Order order) {
    return new ArticleSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search, passing over the first hits. */
  public ArticleSearch withOffset(int offset) {
    return new ArticleSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search with at most {@code limit} hits. */
  public ArticleSearch withLimit(int limit) {
    return new ArticleSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search with an exact total, or without. */
  public ArticleSearch withExactTotal(boolean exactTotal) {
    return new ArticleSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search with other passages. */
  public ArticleSearch withHighlighting(Highlighting highlighting) {
    return new ArticleSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }
}
