package dev.quotidian.archive;

import java.io.Serial;

/**
 * Another process, or another part of this one, has the archive open for writing; the message says
 * which.
 *
 * @since 0.1
 */
public final class ArchiveLockedException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that another one caused. */
  public ArchiveLockedException(String message, Throwable cause) {
    super(message, cause);
  }
}
