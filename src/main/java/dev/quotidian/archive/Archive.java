package dev.quotidian.archive;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
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
 * One searchable collection of articles.
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
 * <p>What is added or deleted can be found after the next {@link #refresh()} or {@link #commit()},
 * and survives a crash after the next {@link #commit()}. A refresh costs milliseconds, a commit
 * tenths of a second.
 *
 * <p>Safe for use by many threads at once; interrupting a thread that uses it does the archive no
 * harm. One process at a time may have an archive open for writing, any number for reading. Every
 * method throws {@link ArchiveException} when the archive cannot be read or written, or is closed;
 * those that write also when it is open for reading only.
 */
public interface Archive extends AutoCloseable {

  /**
   * Adds an article with what the archive's annotator finds in it, in place of the one with the
   * same id.
   *
   * @throws ArticleRefusedException if it cannot be annotated or kept
   */
  void add(Article article);

  /**
   * Adds an article with these annotations, in place of the one with the same id.
   *
   * @throws ArticleRefusedException if it cannot be kept, as when an annotation lies outside its
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
   * @param refused is told of each article that is refused; the rest goes on
   * @return how many were added
   */
  long addAll(Iterable<Article> articles, Consumer<ArticleRefusedException> refused);

  /**
   * Gives all articles, and their quotations, the topics of a model in place of those that a model
   * gave before, and keeps the model in the archive: from now on, and whenever it is opened again,
   * it labels what is added without annotations. What else was found is kept; the original files
   * are not needed.
   *
   * <p>Each article is changed as a whole, and what is done so far is committed now and then: after
   * a crash some have the old topics and some the new; call it again. Others may add and search
   * meanwhile; an article added meanwhile has the new topics.
   *
   * @return how many articles were labelled
   */
  long applyTopicModel(TopicModel model);

  /** The model that {@link #applyTopicModel} keeps in the archive; empty where there is none. */
  Optional<TopicModel> topicModel();

  /** Deletes the article with this id, and its quotations; nothing, if there is none. */
  void delete(String articleId);

  /** Makes everything so far durable, and to be found. */
  void commit();

  /** Makes everything so far to be found, without making it durable. */
  void refresh();

  /** The article with this id, as it was added. */
  Optional<AnnotatedArticle> article(String id);

  /** The searches that this archive keeps, to tell which of them an article satisfies. */
  SavedSearches savedSearches();

  /**
   * Finds articles.
   *
   * @throws CursorExpiredException if the search's cursor has expired
   * @throws IllegalArgumentException if its cursor was altered, or belongs to another search
   */
  Hits<ArticleHit> search(ArticleSearch search);

  /**
   * Finds quotations.
   *
   * @throws CursorExpiredException if the search's cursor has expired
   * @throws IllegalArgumentException if its cursor was altered, or belongs to another search
   */
  Hits<QuotationHit> search(QuotationSearch search);

  /**
   * Why an article has the score that a search gives it; its order, if that is by date, matters
   * not. Empty if it is not found by the search (any more).
   */
  Optional<ScoreExplanation> explain(ArticleSearch search, String articleId);

  /**
   * Why a quotation has the score that a search gives it, and why it is a quotation of its speaker.
   * Empty if it is not found by the search (any more).
   *
   * @param number its place among the article's quotations, from 0
   */
  Optional<QuotationExplanation> explain(QuotationSearch search, String articleId, int number);

  /** Counts the values of several fields at once, among what is picked. */
  Facets facets(FacetRequest request);

  /** Counts by steps of the calendar. */
  Timeline timeline(TimelineRequest request);

  /**
   * Counts by steps of the calendar for each of a field's most frequent values: speakers by months,
   * say.
   *
   * @param most how many values: 1 to {@link FacetTimeline#MAX_ROWS}
   */
  FacetTimeline facetTimeline(TimelineRequest request, FacetField field, int most);

  /**
   * Counts a field's values over all articles that satisfy the criterion; gives the {@code limit}
   * most frequent.
   */
  default Facet facet(ArticleCriterion criterion, FacetField field, int limit) {
    return facets(FacetRequest.ofArticles(criterion, field).withLimit(limit)).of(field);
  }

  /**
   * Counts a field's values over all quotations that satisfy the criterion; gives the {@code limit}
   * most frequent.
   */
  default Facet facet(QuotationCriterion criterion, FacetField field, int limit) {
    return facets(FacetRequest.ofQuotations(criterion, field).withLimit(limit)).of(field);
  }

  /**
   * Counts all articles that satisfy the criterion by steps of the calendar.
   *
   * @param within the days to look at; dates that do not lie in them whole are passed over
   * @throws IllegalArgumentException if there are more than {@link Timeline#MAX_BUCKETS} steps from
   *     the first to the last
   */
  default Timeline timeline(
      ArticleCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return timeline(TimelineRequest.ofArticles(criterion, axis, by).withWithin(within));
  }

  /**
   * Counts all quotations that satisfy the criterion by steps of the calendar.
   *
   * @param within the days to look at; dates that do not lie in them whole are passed over
   * @throws IllegalArgumentException if there are more than {@link Timeline#MAX_BUCKETS} steps from
   *     the first to the last
   */
  default Timeline timeline(
      QuotationCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return timeline(TimelineRequest.ofQuotations(criterion, axis, by).withWithin(within));
  }

  /** Counts all articles that satisfy the criterion by steps of the calendar, over all time. */
  default Timeline timeline(ArticleCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /** Counts all quotations that satisfy the criterion by steps of the calendar, over all time. */
  default Timeline timeline(QuotationCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /**
   * Lists the roles and affiliations that articles gave the speakers of all quotations that satisfy
   * the criterion, each with the first and the latest article that shows it, in order of time: what
   * somebody was, when. Quotations without either are passed over.
   *
   * @throws IllegalArgumentException if there are more than {@link RolePeriod#MAX_PERIODS}
   */
  List<RolePeriod> roles(QuotationCriterion criterion);

  /**
   * This same archive, except that what is read by it ends with {@link SearchCancelledException} as
   * soon as {@code cancellation} is cancelled. Closing either closes both.
   */
  Archive cancelledBy(Cancellation cancellation);

  /** How much there is. */
  ArchiveStats stats();

  /** Reads the last commit from end to end and tells what is wrong with it. May take minutes. */
  ArchiveCheck check();

  /** Commits, and lets go of the files. Closing again does nothing. */
  @Override
  void close();
}
