package dev.quotidian.archive;

import dev.quotidian.query.BadRequestException;
import java.io.Serial;

/**
 * The cursor has expired: the archive no longer holds the state of its first page. The message says
 * why. Begin again with {@link dev.quotidian.query.Cursor#START}.
 *
 * @since 0.1
 */
public final class CursorExpiredException extends BadRequestException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public CursorExpiredException(String message) {
    super(message);
  }
}
