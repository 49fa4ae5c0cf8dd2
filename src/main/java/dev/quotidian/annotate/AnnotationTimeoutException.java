package dev.quotidian.annotate;

import dev.quotidian.article.QuotidianException;
import java.io.Serial;
import java.time.Duration;

/**
 * The annotators took longer over one article than its budget. An archive refuses the article; an
 * annotator must let this exception pass.
 *
 * @since 0.1
 */
public final class AnnotationTimeoutException extends QuotidianException {
  @Serial private static final long serialVersionUID = 1;

  private final Duration budget;

  AnnotationTimeoutException(String articleId, Duration budget) {
    super(
        "Article "
            + articleId
            + ": the annotators took longer than its budget of "
            + budget
            + "; raise the budget, or annotate a shorter text");
    this.budget = budget;
  }

  /** The budget that was exceeded. */
  public Duration budget() {
    return budget;
  }
}
