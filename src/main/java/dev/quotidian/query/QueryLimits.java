package dev.quotidian.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The limits of a search, so that no single one can exhaust the machine. Thread-safe: constants.
 *
 * @since 0.1
 */
public final class QueryLimits {
  private QueryLimits() {}

  /** The maximum sum of offset and limit. */
  public static final int MAX_RESULT_WINDOW = 100_000;

  /** The maximum length of a query string, in characters. */
  public static final int MAX_QUERY_LENGTH = 10_000;

  /** The maximum depth of nested parentheses. */
  public static final int MAX_QUERY_DEPTH = 20;

  /** The maximum number of words, phrases and field conditions in one query string. */
  public static final int MAX_QUERY_CLAUSES = 500;

  /** The maximum number of words that one prefix, wildcard or fuzzy word may expand to. */
  public static final int MAX_EXPANSIONS = 10_000;

  /** The minimum number of letters before the first wildcard. */
  public static final int MIN_WILDCARD_PREFIX = 2;

  /** The maximum edit distance of a fuzzy word. */
  public static final int MAX_FUZZY_EDITS = 2;

  /** The minimum length of a fuzzy word, in letters. */
  public static final int MIN_FUZZY_LENGTH = 3;

  /** The maximum length of a prefix, wildcard or fuzzy word, in characters. */
  public static final int MAX_PATTERN_LENGTH = 100;

  /** The maximum number of words and phrases in one proximity criterion. */
  public static final int MAX_NEAR_PARTS = 5;

  /** The maximum number of other words within one proximity criterion. */
  public static final int MAX_NEAR_DISTANCE = 100;

  /** The maximum weight of a criterion. */
  public static final double MAX_WEIGHT = 100;

  /** The maximum length of a text to find similar ones of, in characters. */
  public static final int MAX_LIKE_LENGTH = 100_000;

  /** The maximum number of a text's words that are used to find similar ones. */
  public static final int MAX_LIKE_TERMS = 25;

  /** The maximum length of the name of a saved search, in characters. */
  public static final int MAX_NAME_LENGTH = 512;

  /** The maximum length of the JSON of a search, in characters. */
  public static final int MAX_JSON_LENGTH = 1_000_000;

  static void checkPage(int offset, int limit) {
    if (offset < 0 || limit < 0 || (long) offset + limit > MAX_RESULT_WINDOW) {
      throw new BadRequestException(
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
      throw new BadRequestException(
          "A search with a cursor, offset "
              + offset
              + " and limit "
              + limit
              + ": the cursor says where to continue, so the offset must be 0 and the limit 1 or more");
    }
  }

  static void checkBudget(Optional<Duration> budget) {
    if (budget.filter(Duration::isNegative).isPresent()) {
      throw new BadRequestException("A budget of " + budget.get() + ": it must not be negative");
    }
  }

  static void checkValues(List<FacetField> fields, int limit) {
    if (limit < 1) {
      throw new BadRequestException(
          "Facets of " + fields + " limited to " + limit + " values: ask for 1 or more");
    }
  }
}
