package dev.quotidian.annotate.topic.model;

import dev.quotidian.article.QuotidianException;
import java.io.Serial;

/**
 * A topic model cannot be read: the file is none, is damaged, or was made by another version of the
 * library or another way of cutting texts into words. The message says which, and what to do.
 *
 * @since 0.1
 */
public final class TopicModelException extends QuotidianException {
  @Serial private static final long serialVersionUID = 1;

  TopicModelException(String message) {
    super(message);
  }

  TopicModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
