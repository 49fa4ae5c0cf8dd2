package dev.quotidian.archive;

import java.io.Serial;

/**
 * The archive no longer keeps what it was when the cursor's first page was read; the message says
 * why. Begin again with {@link dev.quotidian.query.Cursor#START}.
 */
public final class CursorExpiredException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public CursorExpiredException(String message) {
    super(message);
  }
}
