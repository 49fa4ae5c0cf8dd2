package dev.quotidian.archive;

import dev.quotidian.article.QuotidianException;
import java.io.Serial;

/**
 * An archive could not be opened, read or written: the message names the archive and what to do.
 *
 * @since 0.1
 */
public class ArchiveException extends QuotidianException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public ArchiveException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
