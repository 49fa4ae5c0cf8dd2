package dev.quotidian.query;

import java.util.List;

/**
 * How often each value occurs among all results of a search, exactly.
 *
 * @param field what was counted
 * @param counts the most frequent values, the highest count first; equal counts by value, of
 *     speakers by key
 * @param distinct how many values there are in all
 */
public record Facet(FacetField field, List<Count> counts, int distinct) {

  /** Copies the list. */
  public Facet {
    counts = List.copyOf(counts);
  }

  /**
   * One value.
   *
   * @param value the value as it stands in the articles
   * @param count how many results have it
   */
  public record Count(String value, long count) {}
}
