package dev.quotidian.query.result;

import dev.quotidian.query.FacetField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The counts of a facet field: how often each value occurs among all results of a search, exactly.
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
 * @since 0.1
 */
public record Facet(FacetField field, List<Count> counts, int distinct) {

  /** Copies the list. */
  public Facet {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(counts, "counts");
    counts = List.copyOf(counts);
  }

  /**
   * The counts of these values alone, in the same order: with {@link FacetField#TOPIC_CODE} and a
   * taxonomy's narrower topics, the children of a topic. Ask for enough values in the first place.
   */
  public Facet only(Collection<String> values) {
    Set<String> wanted = Set.copyOf(values);
    List<Count> kept = counts.stream().filter(count -> wanted.contains(count.value())).toList();
    return new Facet(field, kept, kept.size());
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
