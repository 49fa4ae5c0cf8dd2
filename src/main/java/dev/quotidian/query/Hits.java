package dev.quotidian.query;

import java.util.Iterator;
import java.util.List;

/**
 * One page of a search's results. Immutable.
 *
 * @param hits the page, in the order asked for
 * @param total how many results there are in all; a lower bound unless the search asked for an
 *     exact total
 * @param <T> {@link ArticleHit} or {@link QuotationHit}
 */
public record Hits<T>(List<T> hits, Total total) implements Iterable<T> {

  /** Copies the list. */
  public Hits {
    hits = List.copyOf(hits);
  }

  @Override
  public Iterator<T> iterator() {
    return hits.iterator();
  }
}
