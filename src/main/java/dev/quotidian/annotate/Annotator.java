package dev.quotidian.annotate;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;

/**
 * Finds annotations in an article. Annotators form a chain: each is given what those before it
 * found, and returns that with its own findings added, or changed.
 *
 * <pre>{@code
 * Annotator shouting = (article, found) -> found.withTopics(append(found.topics(), shoutsIn(article.body())));
 * Annotator both = Annotators.standard().then(shouting);
 * }</pre>
 *
 * <p>An annotator must be pure (the same article gives the same annotations, on every machine),
 * safe for use by many threads at once, and must not fail on any text.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Annotator {

  /**
   * Annotates an article.
   *
   * @param article the article
   * @param found what the annotators before this one found; {@link Annotations#NONE} for the first
   * @return all that is found so far
   */
  Annotations annotate(Article article, Annotations found);

  /** Annotates an article from nothing. */
  default Annotations annotate(Article article) {
    return annotate(article, Annotations.NONE);
  }

  /** This annotator, then {@code next} on what it found. */
  default Annotator then(Annotator next) {
    return (article, found) -> next.annotate(article, annotate(article, found));
  }
}
