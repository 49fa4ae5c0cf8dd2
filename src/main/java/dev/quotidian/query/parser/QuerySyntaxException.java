package dev.quotidian.query.parser;

import dev.quotidian.query.BadRequestException;
import java.io.Serial;

/**
 * A query string that the strict parser does not accept: where it is wrong, and what was expected
 * there.
 *
 * @since 0.1
 */
public final class QuerySyntaxException extends BadRequestException {
  @Serial private static final long serialVersionUID = 1;

  private final int column;

  QuerySyntaxException(int column, String message) {
    super("Query, column " + column + ": " + message);
    this.column = column;
  }

  /** Where it is wrong, in characters from 1. */
  public int column() {
    return column;
  }
}
