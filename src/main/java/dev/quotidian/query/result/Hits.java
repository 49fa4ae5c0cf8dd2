package dev.quotidian.query.result;

import dev.quotidian.query.Cursor;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of a search's hits, with the total of all pages. Immutable.
 *
 * <pre>{@code
 * Hits<ArticleHit> page = archive.search(ArticleSearch.of(criterion).withLimit(20));
 * print(page.total().toString());
 * page.forEach(hit -> print(hit.article().title()));
 * }</pre>
 *
 * @param hits the page, in the order asked for
 * @param total how many results there are in all; a lower bound unless the search asked for an
 *     exact total
 * @param next where to go on; empty after the last hit, and where the search had no cursor. After a
 *     page that was cut short it is that page again
 * @param partial whether time ran out before all results were seen or highlighted: there may be
 *     more, and better ones. A search with a cursor gives no hits then, unless all are there but
 *     for highlights
 * @param expansion which words the search's ranking has added, the heaviest first; none unless it
 *     is one with {@link dev.quotidian.query.Ranking.Feedback}
 * @param <T> {@link ArticleHit} or {@link QuotationHit}
 * @since 0.1
 */
public record Hits<T>(
    List<T> hits, Total total, Optional<Cursor> next, boolean partial, List<ExpandedWord> expansion)
    implements Iterable<T> {

  /** Copies the lists. */
  public Hits {
    Objects.requireNonNull(hits, "hits");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(expansion, "expansion");
    hits = List.copyOf(hits);
    expansion = List.copyOf(expansion);
  }

  /** A page that is complete, of a search without a cursor. */
  public Hits(List<T> hits, Total total) {
    this(hits, total, Optional.empty(), false, List.of());
  }

  @Override
  public Iterator<T> iterator() {
    return hits.iterator();
  }
}
