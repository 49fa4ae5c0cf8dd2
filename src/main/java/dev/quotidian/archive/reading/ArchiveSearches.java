package dev.quotidian.archive.reading;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.HighlightedBody;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.ScoreExplanation;
import java.util.List;
import java.util.Optional;

/**
 * What an archive finds: hits of articles and quotations, how many there are, ways on where there
 * are none, and why a hit is one. An {@link dev.quotidian.archive.ArchiveReader} is one.
 *
 * <p>Thread-safe. Every method throws {@link dev.quotidian.archive.ArchiveException} when the
 * archive cannot be read, or is closed.
 *
 * @since 0.1
 */
public interface ArchiveSearches {

  /**
   * Finds articles.
   *
   * @throws dev.quotidian.archive.CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search
   * @throws dev.quotidian.archive.TooBroadQueryException if a word expands to more than {@link
   *     QueryLimits#MAX_EXPANSIONS} words, or there are too many conditions
   * @throws dev.quotidian.archive.SearchCancelledException if it was cancelled, see {@link
   *     dev.quotidian.archive.Archive#cancelledBy}
   */
  Hits<ArticleHit> search(ArticleSearch search);

  /**
   * Finds quotations.
   *
   * @throws dev.quotidian.archive.CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search
   * @throws dev.quotidian.archive.TooBroadQueryException if a word expands to more than {@link
   *     QueryLimits#MAX_EXPANSIONS} words, or there are too many conditions
   * @throws dev.quotidian.archive.SearchCancelledException if it was cancelled, see {@link
   *     dev.quotidian.archive.Archive#cancelledBy}
   */
  Hits<QuotationHit> search(QuotationSearch search);

  /**
   * Finds articles in groups: the best of each publisher, for example. Every hit of the search is
   * in a group; {@link Grouping} says in which order they come.
   *
   * <p>It costs two passes over all hits. A page, also one by a cursor, costs memory for the groups
   * before it.
   *
   * @throws dev.quotidian.query.BadRequestException if they are grouped by article, or a page may
   *     have too many hits
   * @throws dev.quotidian.archive.CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search, or to
   *     one without groups
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #search(ArticleSearch)} does
   */
  Groups<ArticleHit> grouped(ArticleSearch search, Grouping grouping);

  /**
   * Finds quotations in groups, as {@link #grouped(ArticleSearch, Grouping)} does articles: the
   * best of each speaker, or of each article.
   *
   * @throws dev.quotidian.query.BadRequestException if a page may have too many hits
   * @throws dev.quotidian.archive.CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search, or to
   *     one without groups
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #search(QuotationSearch)} does
   */
  Groups<QuotationHit> grouped(QuotationSearch search, Grouping grouping);

  /**
   * How many articles satisfy the criterion.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   */
  default long count(ArticleCriterion criterion) {
    return search(ArticleSearch.of(criterion).withLimit(0).withExactTotal(true)).total().count();
  }

  /**
   * How many quotations satisfy the criterion, as a search takes it.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   */
  default long count(QuotationCriterion criterion) {
    return search(QuotationSearch.of(criterion).withLimit(0).withExactTotal(true)).total().count();
  }

  /**
   * Whether an article satisfies the criterion. Ends soon after the first.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   */
  default boolean exists(ArticleCriterion criterion) {
    return !search(new ArticleSearch(criterion, first())).hits().isEmpty();
  }

  /**
   * Whether a quotation satisfies the criterion, as a search takes it. Ends soon after the first.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   */
  default boolean exists(QuotationCriterion criterion) {
    return !search(new QuotationSearch(criterion, first())).hits().isEmpty();
  }

  private static SearchOptions first() {
    return SearchOptions.standard()
        .withOrder(SortOrder.NEWEST)
        .withLimit(1)
        .withHighlighting(Highlighting.NONE);
  }

  /**
   * Ways on for a search that found nothing, or too little: searches like it that find more, each
   * with one part changed or left out. Every hint is counted in the archive, so following it finds
   * what it says. The clearest come first; none where the search finds as much as any of them, but
   * that a known name in plain words is always offered as a speaker's.
   *
   * <p>It costs up to 60 counts of hits, within the budget of the search, or a second.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #search(ArticleSearch)} does
   */
  List<SearchHint<ArticleSearch>> hints(ArticleSearch search);

  /**
   * Ways on for a search for quotations, as {@link #hints(ArticleSearch)} gives them.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #search(QuotationSearch)} does
   */
  List<SearchHint<QuotationSearch>> hints(QuotationSearch search);

  /**
   * Explains the score of an article, also in a search ordered by date. Empty if the search does
   * not find it (any more).
   *
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #search(ArticleSearch)} does
   */
  Optional<ScoreExplanation> explain(ArticleSearch search, String articleId);

  /**
   * Explains the score of a quotation and its attribution to its speaker. Empty if the search does
   * not find it (any more).
   *
   * @param number its place among the article's quotations, from 0
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #search(QuotationSearch)} does
   */
  Optional<QuotationExplanation> explain(QuotationSearch search, String articleId, int number);

  /**
   * The whole body of an article, with marks for the words that match a criterion, as passages of a
   * search have them, and for what each speaker said. The article itself need not satisfy the
   * criterion. Empty if there is no article with this id.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   */
  Optional<HighlightedBody> highlightedBody(String id, ArticleCriterion criterion);
}
