package dev.quotidian.query.group;

import dev.quotidian.query.Cursor;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.Total;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of the groups of a search's hits, with the total of all pages.
 *
 * <pre>{@code
 * for (Groups.Group<QuotationHit> group : archive.grouped(search, Grouping.bySpeaker())) {
 *   print(group.label(), group.total());
 *   group.hits().forEach(hit -> print("  " + hit.text()));
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param groups the page, in the order of the best hits
 * @param total how many groups there are in all: exact, unless time ran out
 * @param next where to go on; empty after the last group, and where the search had no cursor. After
 *     a page that was cut short it is that page again
 * @param partial whether time ran out before all hits were seen: there may be more groups, and more
 *     hits in each. A search with a cursor gives no groups then, unless all are there but for
 *     highlights
 * @param expansion which words the search's ranking has added, the heaviest first
 * @param <H> {@link dev.quotidian.query.result.ArticleHit} or {@link
 *     dev.quotidian.query.result.QuotationHit}
 * @since 0.1
 */
public record Groups<H>(
    List<Group<H>> groups,
    Total total,
    Optional<Cursor> next,
    boolean partial,
    List<ExpandedWord> expansion)
    implements Iterable<Groups.Group<H>> {

  /** Copies the lists. */
  public Groups {
    Objects.requireNonNull(groups, "groups");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(expansion, "expansion");
    groups = List.copyOf(groups);
    expansion = List.copyOf(expansion);
  }

  /** The groups of a page whose hits are groups. */
  public static <H> Groups<H> of(Hits<Group<H>> page) {
    Objects.requireNonNull(page, "page");
    return new Groups<>(page.hits(), page.total(), page.next(), page.partial(), page.expansion());
  }

  /** The same as a page whose hits are groups. */
  public Hits<Group<H>> asHits() {
    return new Hits<>(groups, total, next, partial, expansion);
  }

  @Override
  public Iterator<Group<H>> iterator() {
    return groups.iterator();
  }

  /**
   * The hits that have one value.
   *
   * <p>Immutable.
   *
   * @param key what the group has in common: the id of an article, the {@linkplain
   *     dev.quotidian.article.Speaker#key() key} of a speaker or the name where there is none, the
   *     value of any other field; empty for those without a value
   * @param label the same for people: the headline of an article, or its id; the name of a speaker,
   *     as {@link dev.quotidian.query.FacetField#SPEAKER} counts it; the value of any other field,
   *     which a {@link dev.quotidian.query.FacetSelection} takes; empty for those without a value
   * @param total how many hits it has in all
   * @param hits the best of them, in the order of the search
   * @param <H> the type of hits
   * @since 0.1
   */
  public record Group<H>(Optional<String> key, String label, long total, List<H> hits) {
    /** Copies the list. */
    public Group {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(hits, "hits");
      hits = List.copyOf(hits);
    }
  }
}
