package dev.quotidian.query.parser;

import java.util.ArrayList;
import java.util.List;

/** Collects what the parser ignores or changes; when strict, refuses it. */
final class QueryNotes {
  private final boolean strict;
  private final List<QueryNote> notes = new ArrayList<>();

  QueryNotes(boolean strict) {
    this.strict = strict;
  }

  /**
   * Tells.
   *
   * @param at where, from 0
   */
  void add(int at, String message) {
    if (strict) {
      throw new QuerySyntaxException(at + 1, message);
    }
    notes.add(new QueryNote(at + 1, message));
  }

  List<QueryNote> inOrder() {
    return notes.stream().sorted(java.util.Comparator.comparingInt(QueryNote::column)).toList();
  }
}
