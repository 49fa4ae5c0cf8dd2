package dev.quotidian.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of facets that a user has picked. What it asks for has one of the picked values at least
 * in every field in which some are picked; a value is picked as a {@link Facet} gives it, to the
 * letter.
 *
 * <pre>{@code
 * FacetSelection picked =
 *     FacetSelection.NONE
 *         .with(FacetField.PUBLISHER, "The Evening Wire", "Harbour Times")
 *         .with(FacetField.SPEAKER, "Lena Okafor");
 * archive.search(search.withSelection(picked));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param values the picked values of each field, in the order picked; no field without one
 */
public record FacetSelection(Map<FacetField, List<String>> values) {

  /** Nothing picked. */
  public static final FacetSelection NONE = new FacetSelection(Map.of());

  /** The most values that may be picked in one field. */
  public static final int MAX_VALUES = 1000;

  /**
   * Copies, leaving out fields without a value and values that come twice.
   *
   * @throws IllegalArgumentException if there are more than {@link #MAX_VALUES} in a field
   */
  public FacetSelection {
    Map<FacetField, List<String>> copy = new EnumMap<>(FacetField.class);
    values.forEach(
        (field, picked) -> {
          if (picked.size() > MAX_VALUES) {
            throw new IllegalArgumentException(
                picked.size() + " values of " + field + " picked: pick at most " + MAX_VALUES);
          }
          if (!picked.isEmpty()) {
            copy.put(field, picked.stream().distinct().toList());
          }
        });
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /** These and more values of a field. */
  public FacetSelection with(FacetField field, String... more) {
    List<String> picked = new ArrayList<>(of(field));
    picked.addAll(List.of(more));
    return with(field, picked);
  }

  /** These, but of {@code field} no values. */
  public FacetSelection without(FacetField field) {
    return with(field, List.of());
  }

  private FacetSelection with(FacetField field, List<String> picked) {
    Map<FacetField, List<String>> copy = new EnumMap<>(FacetField.class);
    copy.putAll(values);
    copy.put(field, picked);
    return new FacetSelection(copy);
  }

  /** What is picked of a field. */
  public List<String> of(FacetField field) {
    return Optional.ofNullable(values.get(field)).orElse(List.of());
  }

  /** Whether nothing is picked. */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
