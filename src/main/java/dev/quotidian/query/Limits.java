package dev.quotidian.query;

/** What a search may ask for at most, so that no single one can exhaust the machine. */
public final class Limits {
  private Limits() {}

  /** The deepest hit that can be reached by offset and limit. */
  public static final int DEEPEST = 100_000;

  /** The longest query string, in characters. */
  public static final int QUERY_LENGTH = 10_000;

  /** How deep parentheses may nest. */
  public static final int QUERY_DEPTH = 20;

  /** The most words, phrases and field conditions in one query string. */
  public static final int QUERY_CLAUSES = 500;

  static void checkPage(int offset, int limit) {
    if (offset < 0 || limit < 0 || (long) offset + limit > DEEPEST) {
      throw new IllegalArgumentException(
          "A search with offset "
              + offset
              + " and limit "
              + limit
              + ": neither may be negative and their sum is at most "
              + DEEPEST
              + "; to read further, narrow the dates");
    }
  }
}
