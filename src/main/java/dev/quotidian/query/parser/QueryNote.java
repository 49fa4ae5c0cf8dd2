package dev.quotidian.query.parser;

import java.util.Objects;

/**
 * What the parser ignored, or read otherwise than written.
 *
 * <p>Immutable.
 *
 * @param column where, in characters from 1
 * @param message what was read how, and why
 * @since 0.1
 */
public record QueryNote(int column, String message) {
  /** Checks. */
  public QueryNote {
    Objects.requireNonNull(message, "message");
  }

  /** {@code column 12: …}. */
  @Override
  public String toString() {
    return "column " + column + ": " + message;
  }
}
