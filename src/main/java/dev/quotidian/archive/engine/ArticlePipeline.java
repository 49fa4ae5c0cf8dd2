package dev.quotidian.archive.engine;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.util.Optional;

/**
 * From an article to what an engine writes: annotated, labelled by the archive's topic model, made
 * into documents. Adding and matching do this alike. Safe for use by many threads.
 *
 * @param modelFile the archive's topic model, which labels what is annotated
 * @param documents makes the engine's documents of an article
 * @param <B> an article's documents
 */
public record ArticlePipeline<B>(
    ArchiveSettings settings, TopicModelFile modelFile, DocumentMaker<B> documents) {

  /** Makes the documents of an article. */
  public interface DocumentMaker<B> {
    /**
     * Pure.
     *
     * @throws IllegalArgumentException if the annotations do not fit the article
     */
    B make(Article article, Annotations annotations);
  }

  /**
   * Annotates, and makes documents.
   *
   * @throws ArticleRefusedException if either fails
   */
  public B prepare(Article article) {
    return prepare(article, annotate(article));
  }

  /**
   * What the archive's annotator finds.
   *
   * @throws ArticleRefusedException if it fails
   */
  public Annotations annotate(Article article) {
    Optional<TopicModel> learned = modelFile.model();
    try {
      Annotations found = settings.annotator().annotate(article);
      return learned.map(model -> Annotators.learned(model).annotate(article, found)).orElse(found);
    } catch (RuntimeException e) {
      throw new ArticleRefusedException(
          article.id(),
          "Article "
              + article.id()
              + ": the annotator failed ("
              + e
              + "); mend it, or add the article with annotations",
          e);
    }
  }

  /**
   * An article's documents.
   *
   * @throws ArticleRefusedException if they cannot be made
   */
  public B prepare(Article article, Annotations annotations) {
    try {
      return documents.make(article, annotations);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ArticleRefusedException(
          article.id(), "Article " + article.id() + " cannot be kept: " + e.getMessage(), e);
    }
  }
}
