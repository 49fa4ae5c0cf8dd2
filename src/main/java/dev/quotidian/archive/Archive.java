package dev.quotidian.archive;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Hits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Timeline;
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
  long relabel(TopicModel model);

  /** The model that {@link #relabel} keeps in the archive; empty where there is none. */
  Optional<TopicModel> topicModel();

  /** Deletes the article with this id, and its quotations; nothing, if there is none. */
  void delete(String articleId);

  /** Makes everything so far durable, and to be found. */
  void commit();

  /** Makes everything so far to be found, without making it durable. */
  void refresh();

  /** The article with this id, as it was added. */
  Optional<AnnotatedArticle> article(String id);

  /** Finds articles. */
  Hits<ArticleHit> search(ArticleSearch search);

  /** Finds quotations. */
  Hits<QuotationHit> search(QuotationSearch search);

  /**
   * Counts a field's values over all articles that satisfy the criterion; gives the {@code limit}
   * most frequent.
   */
  Facet facet(ArticleCriterion criterion, FacetField field, int limit);

  /**
   * Counts a field's values over all quotations that satisfy the criterion; gives the {@code limit}
   * most frequent.
   */
  Facet facet(QuotationCriterion criterion, FacetField field, int limit);

  /**
   * Counts all articles that satisfy the criterion by day, month or year.
   *
   * @param within the days to look at; dates that do not lie in them whole are passed over
   * @throws IllegalArgumentException if there are more than {@link Timeline#MAX_BUCKETS} steps from
   *     the first to the last
   */
  Timeline timeline(ArticleCriterion criterion, DateAxis axis, Granularity by, DateRange within);

  /**
   * Counts all quotations that satisfy the criterion by day, month or year.
   *
   * @param within the days to look at; dates that do not lie in them whole are passed over
   * @throws IllegalArgumentException if there are more than {@link Timeline#MAX_BUCKETS} steps from
   *     the first to the last
   */
  Timeline timeline(QuotationCriterion criterion, DateAxis axis, Granularity by, DateRange within);

  /** Counts all articles that satisfy the criterion by day, month or year, over all time. */
  default Timeline timeline(ArticleCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /** Counts all quotations that satisfy the criterion by day, month or year, over all time. */
  default Timeline timeline(QuotationCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /** How much there is. */
  ArchiveStats stats();

  /** Reads the last commit from end to end and tells what is wrong with it. May take minutes. */
  ArchiveCheck check();

  /** Commits, and lets go of the files. Closing again does nothing. */
  @Override
  void close();
}
