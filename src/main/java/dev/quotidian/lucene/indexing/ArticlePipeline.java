package dev.quotidian.lucene.indexing;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.DocumentBuilder;
import dev.quotidian.lucene.store.TopicModelFile;
import java.util.Optional;

/**
 * What is done with an article before an archive writes it. Any thread may.
 *
 * @param kept the model that labels what is annotated
 */
public record ArticlePipeline(ArchiveSettings settings, TopicModelFile kept) {

  /**
   * What the archive's annotator finds.
   *
   * @throws ArticleRefusedException if it fails
   */
  public Annotations annotated(Article article) {
    Optional<TopicModel> learned = kept.model();
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
  public ArticleBlock block(Article article, Annotations annotations) {
    try {
      return new ArticleBlock(
          article.id(), DocumentBuilder.of(article, annotations, settings.taxonomy()));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ArticleRefusedException(
          article.id(), "Article " + article.id() + " cannot be kept: " + e.getMessage(), e);
    }
  }
}
