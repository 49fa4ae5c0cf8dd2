package dev.quotidian.archive;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.HighlightedBody;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an archive answers: articles, quotations, facets, timelines, roles. A part of an app that
 * only asks needs no more than this.
 *
 * <pre>{@code
 * long quotationsOf(ArchiveReader archive, String speaker) {
 *   return archive.search(QuotationSearch.of(QuotationCriterion.speaker(speaker))).total().count();
 * }
 * }</pre>
 *
 * <p>Each answer is of one point in time: the archive as of its last refresh or commit.
 * Thread-safe.
 *
 * <p>Every method throws {@link ArchiveException} when the archive cannot be read, or is closed.
 *
 * @since 0.1
 */
public interface ArchiveReader {

  /** The article with this id, as it was added. */
  Optional<AnnotatedArticle> article(String id);

  /**
   * All articles that satisfy the criterion, however many, each read when it is asked for. The
   * stream is of one point in time: what is added, replaced or deleted while it is read does not
   * change it. Their order is the archive's own, the same for the same point in time.
   *
   * <p>Close the stream: until then its files stay on disk, or until the garbage collector finds
   * that nobody can read it any more, which may be late. It may be passed on to another thread, for
   * one thread at a time. When the archive is closed before its end, it ends with {@link
   * ArchiveException}.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   * @throws SearchCancelledException while it is read too, if it was cancelled
   */
  Stream<AnnotatedArticle> articles(ArticleCriterion criterion);

  /** All articles, as {@link #articles(ArticleCriterion)} gives them. */
  default Stream<AnnotatedArticle> articles() {
    return articles(ArticleCriterion.matchAll());
  }

  /**
   * All quotations that satisfy the criterion, as a search takes it, however many: hits without
   * score and passages. The stream is as that of {@link #articles(ArticleCriterion)}; close it.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   * @throws SearchCancelledException while it is read too, if it was cancelled
   */
  Stream<QuotationHit> quotations(QuotationCriterion criterion);

  /**
   * How many articles satisfy the criterion.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  default long count(ArticleCriterion criterion) {
    return search(ArticleSearch.of(criterion).withLimit(0).withExactTotal(true)).total().count();
  }

  /**
   * How many quotations satisfy the criterion, as a search takes it.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  default long count(QuotationCriterion criterion) {
    return search(QuotationSearch.of(criterion).withLimit(0).withExactTotal(true)).total().count();
  }

  /**
   * Whether an article satisfies the criterion. Ends soon after the first.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  default boolean exists(ArticleCriterion criterion) {
    return !search(new ArticleSearch(criterion, first())).hits().isEmpty();
  }

  /**
   * Whether a quotation satisfies the criterion, as a search takes it. Ends soon after the first.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
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
   * Finds articles.
   *
   * @throws CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search
   * @throws TooBroadQueryException if a word expands to more than {@link
   *     QueryLimits#MAX_EXPANSIONS} words, or there are too many conditions
   * @throws SearchCancelledException if it was cancelled, see {@link Archive#cancelledBy}
   */
  Hits<ArticleHit> search(ArticleSearch search);

  /**
   * Finds quotations.
   *
   * @throws CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search
   * @throws TooBroadQueryException if a word expands to more than {@link
   *     QueryLimits#MAX_EXPANSIONS} words, or there are too many conditions
   * @throws SearchCancelledException if it was cancelled, see {@link Archive#cancelledBy}
   */
  Hits<QuotationHit> search(QuotationSearch search);

  /**
   * Ways on for a search that found nothing, or too little: searches like it that find more, each
   * with one part changed or left out. Every hint is counted in the archive, so following it finds
   * what it says. The clearest come first; none where the search finds as much as any of them, but
   * that a known name in plain words is always offered as a speaker's.
   *
   * <p>It costs up to 60 counts of hits, within the budget of the search, or a second.
   *
   * @throws TooBroadQueryException as {@link #search(ArticleSearch)} does
   */
  List<SearchHint<ArticleSearch>> hints(ArticleSearch search);

  /**
   * Ways on for a search for quotations, as {@link #hints(ArticleSearch)} gives them.
   *
   * @throws TooBroadQueryException as {@link #search(QuotationSearch)} does
   */
  List<SearchHint<QuotationSearch>> hints(QuotationSearch search);

  /**
   * Explains the score of an article, also in a search ordered by date. Empty if the search does
   * not find it (any more).
   *
   * @throws TooBroadQueryException as {@link #search(ArticleSearch)} does
   */
  Optional<ScoreExplanation> explain(ArticleSearch search, String articleId);

  /**
   * Explains the score of a quotation and its attribution to its speaker. Empty if the search does
   * not find it (any more).
   *
   * @param number its place among the article's quotations, from 0
   * @throws TooBroadQueryException as {@link #search(QuotationSearch)} does
   */
  Optional<QuotationExplanation> explain(QuotationSearch search, String articleId, int number);

  /**
   * The whole body of an article, with marks for the words that match a criterion, as passages of a
   * search have them, and for what each speaker said. The article itself need not satisfy the
   * criterion. Empty if there is no article with this id.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  Optional<HighlightedBody> highlightedBody(String id, ArticleCriterion criterion);

  /**
   * Counts the values of several fields at once, within a selection.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  Facets facets(FacetRequest request);

  /**
   * Counts by buckets of the calendar.
   *
   * @throws TooBroadQueryException if there are more than {@link Timeline#MAX_BUCKETS} buckets from
   *     the first to the last, or the criterion is too broad, as in a search
   */
  Timeline timeline(TimelineRequest request);

  /**
   * Counts by buckets of the calendar for each of a field's most frequent values: speakers by
   * month, for example.
   *
   * @param limit the maximum number of values: 1 to {@link FacetTimeline#MAX_ROWS}
   * @throws TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   * @throws IllegalArgumentException if the limit is out of range
   */
  FacetTimeline facetTimeline(TimelineRequest request, FacetField field, int limit);

  /**
   * Counts a field's values over all articles that satisfy the criterion; gives the {@code limit}
   * most frequent.
   *
   * @param limit the maximum number of values, 1 or more
   * @throws TooBroadQueryException if the criterion is, as in a search
   * @throws IllegalArgumentException if the limit is less than 1
   */
  default Facet facet(ArticleCriterion criterion, FacetField field, int limit) {
    return facets(FacetRequest.ofArticles(criterion, field).withLimit(limit)).of(field);
  }

  /**
   * Counts a field's values over all quotations that satisfy the criterion; gives the {@code limit}
   * most frequent.
   *
   * @param limit the maximum number of values, 1 or more
   * @throws TooBroadQueryException if the criterion is, as in a search
   * @throws IllegalArgumentException if the limit is less than 1
   */
  default Facet facet(QuotationCriterion criterion, FacetField field, int limit) {
    return facets(FacetRequest.ofQuotations(criterion, field).withLimit(limit)).of(field);
  }

  /**
   * Counts all articles that satisfy the criterion by buckets of the calendar.
   *
   * @param within the days to count; dates not within them are skipped
   * @throws TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(
      ArticleCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return timeline(TimelineRequest.ofArticles(criterion, axis, by).withWithin(within));
  }

  /**
   * Counts all quotations that satisfy the criterion by buckets of the calendar.
   *
   * @param within the days to count; dates not within them are skipped
   * @throws TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(
      QuotationCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return timeline(TimelineRequest.ofQuotations(criterion, axis, by).withWithin(within));
  }

  /**
   * Counts all articles that satisfy the criterion by buckets of the calendar, over all time.
   *
   * @throws TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(ArticleCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /**
   * Counts all quotations that satisfy the criterion by buckets of the calendar, over all time.
   *
   * @throws TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(QuotationCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /**
   * Lists the roles and affiliations of the speakers of all quotations that satisfy the criterion,
   * in order of time: what somebody was, when. Each has the first and the latest article with it.
   * Quotations without a role or affiliation are skipped.
   *
   * @throws TooBroadQueryException if there are more than {@link RolePeriod#MAX_PERIODS}, or the
   *     criterion is too broad, as in a search
   */
  List<RolePeriod> roles(QuotationCriterion criterion);

  /**
   * Lists roles and affiliations, as {@link #roles(QuotationCriterion)} does, if that takes no
   * longer than the budget: half a history would be a wrong one.
   *
   * @throws SearchTimeoutException if the budget was spent before
   * @throws TooBroadQueryException as {@link #roles(QuotationCriterion)} does
   */
  List<RolePeriod> roles(QuotationCriterion criterion, Duration budget);

  /**
   * Completes what a user types: names of speakers, affiliations, persons and organisations that
   * are written about, topics, publishers and saved searches. Each typed word begins a word of the
   * name; case, diacritics and punctuation don't matter, and a long word may have a typing error.
   * What is deleted does not count.
   *
   * <p>The first request after opening reads the names of the whole archive, and one after a
   * refresh those of what is new.
   *
   * @throws SearchCancelledException if it was cancelled, see {@link Archive#cancelledBy}
   */
  Suggestions suggest(SuggestRequest request);

  /**
   * The ten best completions of any kind, as {@link #suggest(SuggestRequest)} gives them.
   *
   * @throws BadRequestException if the prefix is longer than {@link SuggestRequest#MAX_LENGTH}
   */
  default Suggestions suggest(String prefix) {
    return suggest(SuggestRequest.of(prefix));
  }

  /**
   * A view of this archive: a reader that shows no articles but those that satisfy the criterion,
   * and no quotations but theirs. For embargoes, subscriptions, tenants.
   *
   * <pre>{@code
   * ArchiveReader desk = archive.restrictedTo(ArticleCriterion.publisher("Harbour Times"));
   * desk.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor")));
   * }</pre>
   *
   * <p>All that a view answers is as if the other articles were not there: hits, totals, articles
   * by id, facets, timelines, roles, statistics, similarity to an article, words that relevance
   * feedback adds. A cursor of another view, or of the archive, is refused. Only scores are those
   * of the whole archive: they depend on how many articles a word is in, also outside the view. The
   * criterion itself adds nothing to a score and highlights nothing.
   *
   * <p>A view of a view shows what satisfies both criteria. It has no topic model and cannot check
   * the archive. It follows the archive when that is refreshed, and ends with it. Make a view once
   * and share it: it remembers, with a bit for each article and quotation, what it shows.
   *
   * @param criterion what is shown; where it is too broad, as in a search, each method throws
   *     {@link TooBroadQueryException}
   */
  ArchiveReader restrictedTo(ArticleCriterion criterion);

  /** The saved searches of the archive, to match articles against them. */
  SavedSearchReader savedSearches();

  /**
   * The model that {@link Archive#applyTopicModel} stored in the archive; empty where there is
   * none, and in a view.
   */
  Optional<TopicModel> topicModel();

  /** The fields of the archive's own, with which it was made. */
  OwnFields fields();

  /** The size of the archive, or of what a view shows of it. */
  ArchiveStats stats();

  /**
   * Checks the last commit from end to end. May take minutes. A view throws {@link
   * ArchiveException}.
   *
   * @throws SearchCancelledException if it was cancelled, see {@link Archive#cancelledBy}
   */
  ArchiveCheck check();
}
