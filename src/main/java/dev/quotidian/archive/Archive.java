package dev.quotidian.archive;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A searchable collection of articles. {@code Quotidian.open} opens one.
 *
 * <pre>{@code
 * try (Archive archive = Quotidian.open(Path.of("news"))) {
 *   archive.add(article);
 *   archive.commit();
 *   for (QuotationHit hit : archive.search(QuotationSearch.of(QuotationCriterion.words("ceasefire")))) {
 *     print(hit.quotation().speaker(), hit.text());
 *   }
 * }
 * }</pre>
 *
 * <p>Changes are visible to searches after the next {@link #refresh()} or {@link #commit()}, and
 * durable after the next {@link #commit()}. A refresh costs milliseconds, a commit tenths of a
 * second.
 *
 * <p>Thread-safe. Interrupting a thread that uses it does the archive no harm. One process at a
 * time may have an archive open for writing, any number for reading.
 *
 * <p>Every method throws {@link ArchiveException} when the archive cannot be read or written, or is
 * closed. Methods that write throw it also when the archive is open for reading only.
 *
 * @since 0.1
 */
public interface Archive extends AutoCloseable {

  /**
   * Adds an article with what the archive's annotator finds in it, in place of the one with the
   * same id.
   *
   * @throws ArticleRefusedException if it cannot be annotated or stored
   */
  void add(Article article);

  /**
   * Adds an article with these annotations, in place of the one with the same id.
   *
   * @throws ArticleRefusedException if it cannot be stored, as when an annotation lies outside its
   *     body
   */
  void add(Article article, Annotations annotations);

  /**
   * Adds many articles, in order, annotating several at a time. Only a few are held in memory at
   * once.
   *
   * @return how many were added
   * @throws ArticleRefusedException at the first that is refused; those before it are added
   */
  default long addAll(Iterable<Article> articles) {
    return addAll(
        articles,
        refusal -> {
          throw refusal;
        });
  }

  /**
   * Adds many articles, in order, annotating several at a time. Only a few are held in memory at
   * once.
   *
   * @param refused receives each refused article; the rest is added
   * @return how many were added
   */
  long addAll(Iterable<Article> articles, Consumer<ArticleRefusedException> refused);

  /**
   * Labels all articles and their quotations with the topics of a model, in place of those of the
   * model before. The model is stored in the archive. From now on, also after it is opened again,
   * it labels what is added without annotations. Other annotations stay; the original files are not
   * needed.
   *
   * <p>Each article is changed atomically, with a commit now and then. After a crash some articles
   * have the old topics and some the new; call it again. Other threads may add and search
   * meanwhile; an article added meanwhile has the new topics.
   *
   * @return how many articles were labelled
   */
  long applyTopicModel(TopicModel model);

  /** The model that {@link #applyTopicModel} stored in the archive; empty where there is none. */
  Optional<TopicModel> topicModel();

  /** Deletes the article with this id, and its quotations; nothing, if there is none. */
  void delete(String articleId);

  /** Makes all changes so far durable and visible to searches. */
  void commit();

  /** Makes all changes so far visible to searches, without making them durable. */
  void refresh();

  /** The article with this id, as it was added. */
  Optional<AnnotatedArticle> article(String id);

  /** The saved searches of this archive, to match articles against them. */
  SavedSearches savedSearches();

  /**
   * Finds articles.
   *
   * @throws CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search
   * @throws TooBroadQueryException if a word expands to more than {@link
   *     QueryLimits#MAX_EXPANSIONS} words, or there are too many conditions
   * @throws SearchCancelledException if it was cancelled, see {@link #cancelledBy}
   */
  Hits<ArticleHit> search(ArticleSearch search);

  /**
   * Finds quotations.
   *
   * @throws CursorExpiredException if the cursor has expired
   * @throws InvalidCursorException if the cursor was altered or belongs to another search
   * @throws TooBroadQueryException if a word expands to more than {@link
   *     QueryLimits#MAX_EXPANSIONS} words, or there are too many conditions
   * @throws SearchCancelledException if it was cancelled, see {@link #cancelledBy}
   */
  Hits<QuotationHit> search(QuotationSearch search);

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
   * This same archive, except that what it reads ends with {@link SearchCancelledException} as soon
   * as {@code cancellation} is cancelled. Closing either closes both.
   */
  Archive cancelledBy(Cancellation cancellation);

  /** The size of the archive. */
  ArchiveStats stats();

  /** Checks the last commit from end to end. May take minutes. */
  ArchiveCheck check();

  /** Commits, and releases the files. Closing again does nothing. */
  @Override
  void close();
}
