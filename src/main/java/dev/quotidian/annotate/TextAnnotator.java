package dev.quotidian.annotate;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;

/**
 * An {@link Annotator} that reads the tokens, sentences or paragraphs of the article. In a chain it
 * is given those that the annotators before it have read.
 *
 * <pre>{@code
 * TextAnnotator lead =
 *     (article, found, text) ->
 *         text.body().paragraphs().stream()
 *             .findFirst()
 *             .map(first -> found.withQuotations(inside(first, found.quotations())))
 *             .orElse(found);
 * Annotator both = Annotators.standard().then(lead);
 * }</pre>
 *
 * <p>What is required of an {@link Annotator} is required of it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface TextAnnotator extends Annotator {

  @Override
  Annotations annotate(Article article, Annotations found, SegmentedArticle text);

  /** Annotates an article of which nothing is segmented yet. */
  @Override
  default Annotations annotate(Article article, Annotations found) {
    return annotate(article, found, SegmentedArticle.of(article));
  }
}
