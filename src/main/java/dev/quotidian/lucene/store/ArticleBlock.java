package dev.quotidian.lucene.store;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.DocumentBuilder;
import dev.quotidian.taxonomy.Taxonomy;
import java.util.List;
import org.apache.lucene.document.Document;

/** An article made ready to be written: its quotations' documents, then its own. */
public record ArticleBlock(String articleId, List<Document> documents) {

  /**
   * An article's documents.
   *
   * @throws IllegalArgumentException if the annotations do not fit the article
   */
  public static ArticleBlock of(Article article, Annotations annotations, Taxonomy taxonomy) {
    return new ArticleBlock(article.id(), DocumentBuilder.of(article, annotations, taxonomy));
  }
}
