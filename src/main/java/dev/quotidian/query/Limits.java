package dev.quotidian.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

  static void checkCursor(Optional<Cursor> cursor, int offset, int limit) {
    if (cursor.isPresent() && (offset != 0 || limit == 0)) {
      throw new IllegalArgumentException(
          "A search with a cursor, offset "
              + offset
              + " and limit "
              + limit
              + ": the cursor tells where to go on, so the offset must be 0 and the limit 1 or more");
    }
  }

  static void checkBudget(Optional<Duration> budget) {
    if (budget.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException(
          "A budget of " + budget.get() + ": it must not be negative");
    }
  }

  static void checkValues(List<FacetField> fields, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "Facets of " + fields + " limited to " + limit + " values: ask for 1 or more");
    }
  }
}
