package dev.quotidian.query;

import java.io.Serial;

/**
 * A cursor that cannot be used: its text was altered or never was a cursor, or it belongs to
 * another search. The message says which. Begin again with {@link Cursor#START}.
 *
 * <p>A cursor that was good and is no longer is a {@code CursorExpiredException} instead.
 *
 * @since 0.1
 */
public final class InvalidCursorException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public InvalidCursorException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public InvalidCursorException(String message, Throwable cause) {
    super(message, cause);
  }
}
