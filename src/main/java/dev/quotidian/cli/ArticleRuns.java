package dev.quotidian.cli;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.ingest.Read;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Articles in the order read, run by run: those that come with annotations, and those that do not.
 * So an article is never added before one with the same id that was read earlier. For one thread.
 */
final class ArticleRuns {
  private final Iterator<Read.Ok> articles;
  private Optional<Read.Ok> ahead = Optional.empty();

  ArticleRuns(Iterator<Read.Ok> articles) {
    this.articles = articles;
  }

  boolean hasNext() {
    if (ahead.isEmpty() && articles.hasNext()) {
      ahead = Optional.of(articles.next());
    }
    return ahead.isPresent();
  }

  /** Whether the next run has annotations. */
  boolean isAnnotated() {
    return hasNext() && ahead.orElseThrow().annotations().isPresent();
  }

  /** The rest of a run with annotations. */
  Iterator<AnnotatedArticle> annotated() {
    return new Run<>(
        true,
        read ->
            new AnnotatedArticle(
                read.article(), read.annotations().orElse(Annotations.NONE), read.annotators()));
  }

  /** The rest of a run without. */
  Iterator<Article> plain() {
    return new Run<>(false, Read.Ok::article);
  }

  private final class Run<A> implements Iterator<A> {
    private final boolean annotated;
    private final Function<Read.Ok, A> form;

    Run(boolean annotated, Function<Read.Ok, A> form) {
      this.annotated = annotated;
      this.form = form;
    }

    @Override
    public boolean hasNext() {
      return ArticleRuns.this.hasNext() && isAnnotated() == annotated;
    }

    @Override
    public A next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The run is over");
      }
      Read.Ok next = ahead.orElseThrow();
      ahead = Optional.empty();
      return form.apply(next);
    }
  }
}
