package dev.quotidian.query.result;

import dev.quotidian.query.FacetField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The counts of a facet field: how often each value occurs among all results of a search.
 *
 * <pre>{@code
 * for (Facet.Count count : archive.facet(criterion, FacetField.PUBLISHER, 10).counts()) {
 *   print(count.value(), count.count());
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param field what was counted
 * @param counts the most frequent values, the highest count first; equal counts by value, of
 *     speakers by key
 * @param distinct how many values there are in all
 * @param exact whether all of this is exact, as it always is in an embedded archive; on a cluster,
 *     counts of a field with more than {@value #MAX_EXACT} values may be too low, and the number of
 *     its values is an estimate
 * @since 0.1
 */
public record Facet(FacetField field, List<Count> counts, int distinct, boolean exact) {
  /** How many values a field may have in the results so that an archive on a cluster is exact. */
  public static final int MAX_EXACT = 10_000;

  /** Copies the list. */
  public Facet {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(counts, "counts");
    counts = List.copyOf(counts);
  }

  /** Exact counts. */
  public Facet(FacetField field, List<Count> counts, int distinct) {
    this(field, counts, distinct, true);
  }

  /**
   * The counts of these values alone, in the same order: with {@link FacetField#TOPIC_CODE} and a
   * taxonomy's narrower topics, the children of a topic. Ask for enough values in the first place.
   */
  public Facet only(Collection<String> values) {
    Set<String> wanted = Set.copyOf(values);
    List<Count> kept = counts.stream().filter(count -> wanted.contains(count.value())).toList();
    return new Facet(field, kept, kept.size(), exact);
  }

  /**
   * One value.
   *
   * @param value the value as it stands in the articles
   * @param count how many results have it
   */
  public record Count(String value, long count) {
    /** Checks. */
    public Count {
      Objects.requireNonNull(value, "value");
    }
  }
}
