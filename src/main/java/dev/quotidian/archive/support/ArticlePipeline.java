package dev.quotidian.archive.support;

import dev.quotidian.annotate.AnnotationTimeoutException;
import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.SegmentedArticle;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.syntax.Excerpt;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The indexing pipeline: an article is annotated, labelled by the archive's topic model, and made
 * into the engine's documents. Adding articles and matching saved searches share it. Safe for use
 * by many threads.
 *
 * @param topicModel the archive's topic model
 * @param documents makes the engine's documents of an article
 * @param <B> an article's documents
 */
public record ArticlePipeline<B>(
    ArchiveSettings settings, TopicModelSource topicModel, DocumentMaker<B> documents) {

  /** Where the topic model of an archive is stored. Safe for use by many threads. */
  public interface TopicModelSource {

    /**
     * The model, read when it is first needed; empty if there is none.
     *
     * @throws dev.quotidian.annotate.topic.model.TopicModelException if it is damaged, or of
     *     another version or analysis
     */
    Optional<TopicModel> model();
  }

  /** Makes the documents of an article. */
  public interface DocumentMaker<B> {
    /**
     * Pure.
     *
     * @throws IllegalArgumentException if the annotations do not fit the article
     */
    B make(AnnotatedArticle article);
  }

  /**
   * Annotates an article and makes its documents.
   *
   * @throws ArticleRefusedException if either fails
   */
  public B prepare(Article article) {
    return prepare(annotated(article));
  }

  /**
   * An article with what the archive's annotator finds in it.
   *
   * @throws ArticleRefusedException if the annotator fails
   */
  public AnnotatedArticle annotated(Article article) {
    return new AnnotatedArticle(article, annotate(article), OptionalInt.of(Annotators.VERSION));
  }

  /**
   * The annotations of an article, with the labels of the topic model.
   *
   * @throws ArticleRefusedException if the annotator fails, or takes longer than its budget
   */
  public Annotations annotate(Article article) {
    Annotator annotator =
        topicModel
            .model()
            .map(model -> settings.annotator().then(Annotators.learned(model)))
            .orElse(settings.annotator());
    Duration budget = settings.annotationBudget();
    try {
      SegmentedArticle text = SegmentedArticle.of(article, budget);
      Annotations found = annotator.annotate(article, Annotations.NONE, text);
      text.checkBudget();
      return found;
    } catch (AnnotationTimeoutException e) {
      throw new ArticleRefusedException(
          article.id(),
          "Article "
              + Excerpt.of(article.id())
              + ": the annotator took longer than the budget of "
              + budget
              + "; raise ArchiveSettings.withAnnotationBudget, or add the article with annotations",
          e);
    } catch (RuntimeException e) {
      throw new ArticleRefusedException(
          article.id(),
          "Article "
              + Excerpt.of(article.id())
              + ": the annotator failed ("
              + e
              + "); correct it, or add the article with annotations",
          e);
    }
  }

  /**
   * Makes the documents of an annotated article.
   *
   * @throws ArticleRefusedException if they cannot be made
   */
  public B prepare(AnnotatedArticle article) {
    try {
      return documents.make(article);
    } catch (IllegalArgumentException | ArithmeticException e) {
      String id = article.article().id();
      throw new ArticleRefusedException(
          id, "Article " + Excerpt.of(id) + " cannot be stored: " + e.getMessage(), e);
    }
  }
}
