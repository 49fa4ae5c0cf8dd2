package dev.quotidian.query;

/** What of {@link Limits} a query string has used up. */
final class QueryBudget {
  private final QueryNotes notes;
  private int clauses;
  private int depth;

  QueryBudget(QueryNotes notes) {
    this.notes = notes;
  }

  /** Whether there is room for one more condition. */
  boolean takesClause(int at) {
    clauses++;
    if (clauses == Limits.QUERY_CLAUSES + 1) {
      notes.add(
          at,
          "a query has at most "
              + Limits.QUERY_CLAUSES
              + " words and conditions; the rest is left out");
    }
    return clauses <= Limits.QUERY_CLAUSES;
  }

  /** Whether there is room for one more parenthesis inside the others. */
  boolean opens(int at) {
    if (depth == Limits.QUERY_DEPTH) {
      notes.add(
          at, "parentheses nest at most " + Limits.QUERY_DEPTH + " deep; this one is left out");
      return false;
    }
    depth++;
    return true;
  }

  void closes() {
    depth = Math.max(0, depth - 1);
  }
}
