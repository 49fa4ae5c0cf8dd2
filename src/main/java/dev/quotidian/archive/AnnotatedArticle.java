package dev.quotidian.archive;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.util.Objects;

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
 * @since 0.1
 */
public record AnnotatedArticle(Article article, Annotations annotations) {
  /** Checks. */
  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(annotations, "annotations");
  }
}
