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

  /** The most words in an archive that one prefix, wildcard or fuzzy word may stand for. */
  public static final int EXPANSIONS = 10_000;

  /** With how many letters a prefix or wildcard begins at least. */
  public static final int WILDCARD_PREFIX = 2;

  /** The most letters of a fuzzy word that may differ. */
  public static final int FUZZY_EDITS = 2;

  /** How many letters a fuzzy word has at least. */
  public static final int FUZZY_LENGTH = 3;

  /** The longest prefix, wildcard or fuzzy word, in characters. */
  public static final int FORM_LENGTH = 100;

  /** The most words and phrases in one "near". */
  public static final int NEAR_PARTS = 5;

  /** The most other words between those that are to be near. */
  public static final int NEAR_WITHIN = 100;

  /** The greatest weight of a criterion. */
  public static final double WEIGHT = 100;

  /** The longest text to look for the like of, in characters. */
  public static final int LIKE_LENGTH = 100_000;

  /** How many of a text's words are looked for to find its like. */
  public static final int LIKE_WORDS = 25;

  /** The longest name of a saved search, in characters. */
  public static final int NAME_LENGTH = 512;

  /** The longest JSON of a search, in characters. */
  public static final int JSON_LENGTH = 1_000_000;

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
