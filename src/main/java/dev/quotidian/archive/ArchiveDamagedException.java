package dev.quotidian.archive;

import java.io.Serial;

/**
 * Files of the archive are damaged or missing: the message names them, or the article that cannot
 * be read, and what to do. {@code Quotidian.check} tells all that is damaged, {@code
 * Quotidian.restore} puts a backup in its place, and {@code Quotidian.rescue} brings out what can
 * still be read.
 *
 * @since 0.1
 */
public final class ArchiveDamagedException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public ArchiveDamagedException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public ArchiveDamagedException(String message, Throwable cause) {
    super(message, cause);
  }
}
