package dev.quotidian.archive;

import java.io.Serial;

/**
 * The archive has an index format that this version of the library does not read. The message says
 * whether {@code Quotidian.upgrade} makes it readable.
 *
 * @since 0.1
 */
public final class ArchiveVersionException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public ArchiveVersionException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public ArchiveVersionException(String message, Throwable cause) {
    super(message, cause);
  }
}
