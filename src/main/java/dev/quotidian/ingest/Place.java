package dev.quotidian.ingest;

import java.util.Objects;

/**
 * Where something was read.
 *
 * <p>Immutable.
 *
 * @param file the file's path as it was given, or the name of the stream
 * @param line the line, from 1; 0 where the whole file is meant
 * @since 0.1
 */
public record Place(String file, long line) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the line is negative
   */
  public Place {
    Objects.requireNonNull(file, "file");
    if (line < 0) {
      throw new IllegalArgumentException("Line " + line + " of " + file + " must not be negative");
    }
  }

  /** {@code news.jsonl:17}, or {@code note.txt} for the whole file. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
