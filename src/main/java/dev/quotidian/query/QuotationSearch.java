package dev.quotidian.query;

/**
 * A search for single quotations.
 *
 * <pre>{@code
 * QuotationSearch search =
 *     QuotationSearch.of(QuotationCriterion.speaker("Zhang Hong"))
 *         .withOrder(Order.NEWEST)
 *         .withLimit(20);
 * Hits<QuotationHit> hits = archive.search(search);
 * }</pre>
 *
 * <p>It looks at what was said, unless the criterion names an act: {@link
 * QuotationCriterion#asSearched()}.
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
public record QuotationSearch(
    QuotationCriterion criterion,
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
  public QuotationSearch {
    Limits.checkPage(offset, limit);
  }

  /** The ten best matches. */
  public static QuotationSearch of(QuotationCriterion criterion) {
    return new QuotationSearch(criterion, Order.RELEVANCE, 0, 10, false, Highlighting.passages(3));
  }

  /** This search in another order. */
  public QuotationSearch withOrder(Order order) {
    return new QuotationSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search, passing over the first hits. */
  public QuotationSearch withOffset(int offset) {
    return new QuotationSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search with at most {@code limit} hits. */
  public QuotationSearch withLimit(int limit) {
    return new QuotationSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search with an exact total, or without. */
  public QuotationSearch withExactTotal(boolean exactTotal) {
    return new QuotationSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }

  /** This search with other passages. */
  public QuotationSearch withHighlighting(Highlighting highlighting) {
    return new QuotationSearch(criterion, order, offset, limit, exactTotal, highlighting);
  }
}
