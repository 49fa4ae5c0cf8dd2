package dev.quotidian.archive;

import java.io.Serial;

/**
 * The budget of a request was spent before its answer, which cannot be given in part. Searches,
 * facets and timelines give a part instead, and say so.
 *
 * @since 0.1
 */
public final class SearchTimeoutException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public SearchTimeoutException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public SearchTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
