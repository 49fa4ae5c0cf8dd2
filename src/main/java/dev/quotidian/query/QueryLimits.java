package dev.quotidian.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a search may ask for at most, so that no single one can exhaust the machine. */
public final class QueryLimits {
  private QueryLimits() {}

  /** The deepest hit that can be reached by offset and limit. */
  public static final int MAX_RESULT_WINDOW = 100_000;

  /** The longest query string, in characters. */
  public static final int MAX_QUERY_LENGTH = 10_000;

  /** How deep parentheses may nest. */
  public static final int MAX_QUERY_DEPTH = 20;

  /** The most words, phrases and field conditions in one query string. */
  public static final int MAX_QUERY_CLAUSES = 500;

  /** The most words in an archive that one prefix, wildcard or fuzzy word may stand for. */
  public static final int MAX_EXPANSIONS = 10_000;

  /** With how many letters a prefix or wildcard begins at least. */
  public static final int MIN_WILDCARD_PREFIX = 2;

  /** The most letters of a fuzzy word that may differ. */
  public static final int MAX_FUZZY_EDITS = 2;

  /** How many letters a fuzzy word has at least. */
  public static final int MIN_FUZZY_LENGTH = 3;

  /** The longest prefix, wildcard or fuzzy word, in characters. */
  public static final int MAX_PATTERN_LENGTH = 100;

  /** The most words and phrases in one "near". */
  public static final int MAX_NEAR_PARTS = 5;

  /** The most other words between those that are to be near. */
  public static final int MAX_NEAR_DISTANCE = 100;

  /** The greatest weight of a criterion. */
  public static final double MAX_WEIGHT = 100;

  /** The longest text to look for the like of, in characters. */
  public static final int MAX_LIKE_LENGTH = 100_000;

  /** How many of a text's words are looked for to find its like. */
  public static final int MAX_LIKE_TERMS = 25;

  /** The longest name of a saved search, in characters. */
  public static final int MAX_NAME_LENGTH = 512;

  /** The longest JSON of a search, in characters. */
  public static final int MAX_JSON_LENGTH = 1_000_000;

  static void checkPage(int offset, int limit) {
    if (offset < 0 || limit < 0 || (long) offset + limit > MAX_RESULT_WINDOW) {
      throw new IllegalArgumentException(
          "A search with offset "
              + offset
              + " and limit "
              + limit
              + ": neither may be negative and their sum is at most "
              + MAX_RESULT_WINDOW
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
