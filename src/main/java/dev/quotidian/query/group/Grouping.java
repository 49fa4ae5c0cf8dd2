package dev.quotidian.query.group;

import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import java.util.Objects;

/**
 * How the hits of a search are grouped, and how many of each group are shown.
 *
 * <pre>{@code
 * Groups<QuotationHit> speakers =
 *     archive.grouped(QuotationSearch.of(criterion).withLimit(5), Grouping.bySpeaker().withBest(3));
 * }</pre>
 *
 * <p>The options of the search hold for groups as for hits: order, ranking, selection, budget, and
 * the page, whose offset, limit and cursor count groups. Groups come in the order of their best
 * hits, and hits within a group in the order that they have among all. Of two groups with the same
 * best hit the one whose key is smaller comes first.
 *
 * <p>Hits without a value form one group, which has no key and stands in its place like any other:
 * quotations whose speaker is unknown or has no name, articles without a publisher. So every hit of
 * the search is in some group.
 *
 * <p>Immutable.
 *
 * @param key by what hits are grouped
 * @param best the maximum number of hits of each group: 1 to {@value #MAX_BEST}; default: 3
 * @since 0.1
 */
public record Grouping(GroupKey key, int best) {

  /** The maximum number of hits of each group. */
  public static final int MAX_BEST = 100;

  private static final int DEFAULT_BEST = 3;

  /**
   * Checks.
   *
   * @throws BadRequestException if the number of hits is out of range
   */
  public Grouping {
    Objects.requireNonNull(key, "key");
    if (best < 1 || best > MAX_BEST) {
      throw new BadRequestException(
          "The best " + best + " of each group: the number must be 1 to " + MAX_BEST);
    }
  }

  /** The best three quotations of each article. */
  public static Grouping byArticle() {
    return by(GroupKey.ARTICLE);
  }

  /** The best three hits of each speaker. */
  public static Grouping bySpeaker() {
    return by(GroupKey.SPEAKER);
  }

  /** The best three hits of each publisher. */
  public static Grouping byPublisher() {
    return by(GroupKey.PUBLISHER);
  }

  /** The best three hits of each value of a facet field, of the archive's own too. */
  public static Grouping by(FacetField field) {
    return by(GroupKey.of(field));
  }

  /** The best three hits of each group. */
  public static Grouping by(GroupKey key) {
    return new Grouping(key, DEFAULT_BEST);
  }

  /**
   * This grouping with at most so many hits of each group.
   *
   * @throws BadRequestException if it is not 1 to {@value #MAX_BEST}
   */
  public Grouping withBest(int best) {
    return new Grouping(key, best);
  }

  /**
   * Checks that the quotations of a search may be grouped so.
   *
   * @throws BadRequestException if a page of groups may have more hits than one of hits, or copies
   *     are collapsed: these are groups already
   */
  public void check(QuotationSearch search) {
    checkPage(search.options());
    if (search.copies() == QuotationSearch.Copies.COLLAPSED) {
      throw new BadRequestException(
          "Quotations grouped by "
              + key
              + ", and their copies collapsed: either is possible, not both; show all copies");
    }
  }

  /**
   * Checks that the articles of a search may be grouped so.
   *
   * @throws BadRequestException if a page of groups may have more hits than one of hits, or each
   *     article would be a group
   */
  public void check(ArticleSearch search) {
    checkPage(search.options());
    if (key.equals(GroupKey.ARTICLE)) {
      throw new BadRequestException(
          "Articles grouped by article: each is a group of its own; group them by publisher, or"
              + " search without groups");
    }
  }

  private void checkPage(SearchOptions options) {
    if ((long) options.limit() * best > QueryLimits.MAX_RESULT_WINDOW) {
      throw new BadRequestException(
          "A page of "
              + options.limit()
              + " groups with "
              + best
              + " hits each: these are at most "
              + QueryLimits.MAX_RESULT_WINDOW
              + " hits in all; ask for fewer groups, and go on by a cursor");
    }
  }
}
