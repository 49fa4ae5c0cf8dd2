package dev.quotidian.lucene;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.ArticleDocuments;
import java.util.Optional;

/**
 * What is done with an article before an archive writes it. Any thread may.
 *
 * @param kept the model that labels what is annotated
 */
record Preparation(ArchiveSettings settings, KeptModel kept) {

  /**
   * What the archive's annotator finds.
   *
   * @throws ArticleRefusedException if it fails
   */
  Annotations annotated(Article article) {
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
  BulkLoad.Block block(Article article, Annotations annotations) {
    try {
      return new BulkLoad.Block(
          article.id(), ArticleDocuments.of(article, annotations, settings.taxonomy()));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ArticleRefusedException(
          article.id(), "Article " + article.id() + " cannot be kept: " + e.getMessage(), e);
    }
  }
}
