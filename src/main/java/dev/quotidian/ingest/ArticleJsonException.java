package dev.quotidian.ingest;

import dev.quotidian.article.QuotidianException;
import java.io.Serial;

/**
 * A line that {@link ArticleJson} does not accept: where, and why.
 *
 * @since 0.1
 */
public final class ArticleJsonException extends QuotidianException {
  @Serial private static final long serialVersionUID = 1;

  ArticleJsonException(String message) {
    super(message);
  }
}
