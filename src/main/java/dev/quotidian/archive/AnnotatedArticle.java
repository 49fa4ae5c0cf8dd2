package dev.quotidian.archive;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An article as an archive stores it.
 *
 * <pre>{@code
 * archive.article("wire-17")
 *     .ifPresent(found -> print(found.article().title(), found.annotations().quotations().size()));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param article the article as it was added
 * @param annotations its annotations
 * @param annotators the {@linkplain Annotators#VERSION version of the annotators} that found them;
 *     empty where that is not known: the app gave them, or the archive was upgraded from an index
 *     format that did not store it
 * @since 0.1
 */
public record AnnotatedArticle(Article article, Annotations annotations, OptionalInt annotators) {

  /** Checks. */
  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(annotations, "annotations");
    Objects.requireNonNull(annotators, "annotators");
  }

  /** An article with annotations that the app gave. */
  public AnnotatedArticle(Article article, Annotations annotations) {
    this(article, annotations, OptionalInt.empty());
  }

  /** The same article, with annotations that were changed since the annotators found them. */
  public AnnotatedArticle withAnnotations(Annotations annotations) {
    return new AnnotatedArticle(article, annotations, annotators);
  }
}
