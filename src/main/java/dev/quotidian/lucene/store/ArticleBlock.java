package dev.quotidian.lucene.store;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.DocumentBuilder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/**
 * An article as a block of Lucene documents, ready to be written: the child documents (its
 * quotations) first, the parent document (the article) last. Immutable, if nobody changes the
 * documents.
 */
public record ArticleBlock(String articleId, List<Document> documents) {

  /** The parent documents (articles) of each segment, for block joins; cached per segment. */
  public static final BitSetProducer PARENTS =
      new QueryBitSetProducer(new TermQuery(Schema.ARTICLE.all()));

  /**
   * The block of an article.
   *
   * @throws IllegalArgumentException if the annotations do not fit the article
   */
  public static ArticleBlock of(AnnotatedArticle annotated, Taxonomy taxonomy) {
    return of(
        annotated, taxonomy, OwnFields.NONE, LanguageAnalyzers.of(Schema.analyzer()), List.of());
  }

  /**
   * The block of an article in an archive with fields of its own, analyses or vectors.
   *
   * @param vectors those of the documents, in their order; empty in an archive without
   * @throws IllegalArgumentException if the annotations do not fit the article, or a value its
   *     field, or the analysis of a text fails
   */
  public static ArticleBlock of(
      AnnotatedArticle annotated,
      Taxonomy taxonomy,
      OwnFields fields,
      LanguageAnalyzers analyzers,
      List<Optional<byte[]>> vectors) {
    return new ArticleBlock(
        annotated.article().id(),
        DocumentBuilder.of(
            annotated.article(),
            annotated.annotations(),
            annotated.annotators(),
            taxonomy,
            fields,
            analyzers,
            vectors));
  }
}
