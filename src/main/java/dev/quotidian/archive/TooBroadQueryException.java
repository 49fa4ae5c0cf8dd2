package dev.quotidian.archive;

import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.QueryLimits;
import java.io.Serial;

/**
 * A criterion, timeline or list of roles that would exceed a limit of the archive: a word expands
 * to more than {@link QueryLimits#MAX_EXPANSIONS} words, there are too many conditions, or too many
 * buckets or roles. The message names the limit, and says what to narrow.
 *
 * @since 0.1
 */
public final class TooBroadQueryException extends BadRequestException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public TooBroadQueryException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public TooBroadQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
