package dev.quotidian.query.language;

import java.util.Objects;

/**
 * A word as an analysis gives it. Immutable.
 *
 * @param term what is indexed and compared: often a lower-case stem; 1 to 8000 characters
 * @param start where the word begins in the text, in Java {@code char}s
 * @param end where it ends, excluded; greater than {@code start}
 * @param increment how many positions it stands after the token before it: 1 for the next word, 0
 *     for another term of the same word, 2 after a word that is left out; at most 1000
 * @since 0.1
 */
public record AnalyzedToken(String term, int start, int end, int increment) {
  private static final int MAX_TERM = 8000; // in UTF-8 less than the 32,766 bytes of Lucene
  private static final int MAX_INCREMENT = 1000;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the term is empty or too long, the token covers no
   *     character, or the increment is not in 0 to 1000
   */
  public AnalyzedToken {
    Objects.requireNonNull(term, "term");
    if (term.isEmpty() || term.length() > MAX_TERM) {
      throw new IllegalArgumentException(
          "A term of " + term.length() + " characters: it must have 1 to " + MAX_TERM);
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Token \""
              + term
              + "\" stands from "
              + start
              + " to "
              + end
              + ": it must begin at 0 or later, and end after its beginning");
    }
    if (increment < 0 || increment > MAX_INCREMENT) {
      throw new IllegalArgumentException(
          "Token \""
              + term
              + "\" has the position increment "
              + increment
              + ": it must be 0 to "
              + MAX_INCREMENT);
    }
  }

  /** The next word. */
  public static AnalyzedToken of(String term, int start, int end) {
    return new AnalyzedToken(term, start, end, 1);
  }
}
