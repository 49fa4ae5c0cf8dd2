package dev.quotidian.query.json;

import dev.quotidian.query.BadRequestException;
import java.io.Serial;

/**
 * JSON that {@link QueryJson} does not accept: where, why, and what is accepted there.
 *
 * @since 0.1
 */
public final class QueryJsonException extends BadRequestException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * At a place.
   *
   * @param path as a JSON pointer, such as {@code /articles/allOf/1}; empty for the whole
   */
  QueryJsonException(String path, String message) {
    super(placed(path, message));
  }

  QueryJsonException(String path, String message, Throwable cause) {
    super(placed(path, message), cause);
  }

  private static String placed(String path, String message) {
    return "JSON of a query" + (path.isEmpty() ? "" : ", at " + path) + ": " + message;
  }
}
