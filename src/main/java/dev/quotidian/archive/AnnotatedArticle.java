package dev.quotidian.archive;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;

/**
 * An article as an archive keeps it.
 *
 * @param article the article as it was added
 * @param annotations what was found in it
 */
public record AnnotatedArticle(Article article, Annotations annotations) {}
