package dev.quotidian.article;

import java.io.Serial;

/**
 * The superclass of this library's unchecked exceptions, other than {@link
 * IllegalArgumentException} for a call that breaks a documented rule. Every message names the
 * article, file or part of a query at fault, and what to do.
 *
 * @since 0.1
 */
public abstract class QuotidianException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public QuotidianException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public QuotidianException(String message, Throwable cause) {
    super(message, cause);
  }
}
