package dev.quotidian.annotate;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;

/**
 * Finds annotations in an article. Annotators form a pipeline: each is given what those before it
 * found, and returns that with its own findings added, or changed.
 *
 * <pre>{@code
 * Annotator shouting = (article, found) -> found.withTopics(append(found.topics(), shoutsIn(article.body())));
 * Annotator both = Annotators.standard().then(shouting);
 * }</pre>
 *
 * <p>One that reads the tokens, sentences or paragraphs of the article is a {@link TextAnnotator}.
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

  /**
   * Annotates an article whose text is shared with the other annotators of a chain. Does without
   * the text, unless an annotator says otherwise, as {@link TextAnnotator} does.
   *
   * @param article the article
   * @param found what the annotators before this one found; {@link Annotations#NONE} for the first
   * @param text the text of the article, as {@link SegmentedArticle#of} gives it
   * @return all that is found so far
   * @throws IllegalArgumentException if an annotator that reads the text is given that of another
   *     article
   */
  default Annotations annotate(Article article, Annotations found, SegmentedArticle text) {
    return annotate(article, found);
  }

  /** Annotates an article from nothing. */
  default Annotations annotate(Article article) {
    return annotate(article, Annotations.NONE, SegmentedArticle.of(article));
  }

  /**
   * This annotator, then {@code next} on what it found; both are given the same text. In between,
   * the text's {@linkplain SegmentedArticle#checkBudget budget} is checked.
   */
  default Annotator then(Annotator next) {
    TextAnnotator both =
        (article, found, text) -> {
          Annotations first = annotate(article, found, text);
          text.checkBudget();
          return next.annotate(article, first, text);
        };
    return both;
  }
}
