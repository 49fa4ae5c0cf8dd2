package dev.quotidian.archive;

import java.io.Serial;

/**
 * A search was cancelled.
 *
 * @since 0.1
 */
public final class SearchCancelledException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public SearchCancelledException(String message) {
    super(message);
  }
}
