package dev.quotidian.query.parser;

import dev.quotidian.query.QueryLimits;

/** What of {@link QueryLimits} a query string has used up. */
final class ParseBudget {
  private final QueryNotes notes;
  private int clauses;
  private int depth;

  ParseBudget(QueryNotes notes) {
    this.notes = notes;
  }

  /** Whether there is room for one more condition. */
  boolean takesClause(int at) {
    clauses++;
    if (clauses == QueryLimits.MAX_QUERY_CLAUSES + 1) {
      notes.add(
          at,
          "a query has at most "
              + QueryLimits.MAX_QUERY_CLAUSES
              + " words and conditions; the rest is left out");
    }
    return clauses <= QueryLimits.MAX_QUERY_CLAUSES;
  }

  /** Whether there is room for one more parenthesis inside the others. */
  boolean opens(int at) {
    if (depth == QueryLimits.MAX_QUERY_DEPTH) {
      notes.add(
          at,
          "parentheses nest at most "
              + QueryLimits.MAX_QUERY_DEPTH
              + " deep; this one is left out");
      return false;
    }
    depth++;
    return true;
  }

  void closes() {
    depth = Math.max(0, depth - 1);
  }
}
