package dev.quotidian.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The facet values that a user has selected ("drill down"). A result has at least one of the
 * selected values of every field. A value is selected as a {@link dev.quotidian.query.result.Facet}
 * gives it, to the letter.
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
 * @param values the selected values of each field, in the order selected; no field without one
 * @since 0.1
 */
public record FacetSelection(Map<FacetField, List<String>> values) {

  /**
   * One order, so that equal selections print the same: a cursor belongs to what its search prints.
   */
  private static final Comparator<FacetField> ORDER =
      Comparator.comparing((FacetField field) -> field instanceof FacetField.Own)
          .thenComparingInt(field -> FacetField.standard().indexOf(field))
          .thenComparing(FacetField::label);

  /** Nothing selected. */
  public static final FacetSelection NONE = new FacetSelection(Map.of());

  /** The maximum number of values selected in one field. */
  public static final int MAX_VALUES = 1000;

  /**
   * Copies, leaving out fields without a value and values that come twice.
   *
   * @throws IllegalArgumentException if there are more than {@link #MAX_VALUES} in a field
   */
  public FacetSelection {
    Objects.requireNonNull(values, "values");
    Map<FacetField, List<String>> copy = new TreeMap<>(ORDER);
    values.forEach(
        (field, picked) -> {
          if (picked.size() > MAX_VALUES) {
            throw new BadRequestException(
                picked.size() + " values of " + field + " selected: select at most " + MAX_VALUES);
          }
          if (!picked.isEmpty()) {
            copy.put(field, picked.stream().distinct().toList());
          }
        });
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /** These and more values of a field. */
  public FacetSelection with(FacetField field, String... more) {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(more, "more");
    List<String> picked = new ArrayList<>(of(field));
    picked.addAll(List.of(more));
    return with(field, picked);
  }

  /** These, but of {@code field} no values. */
  public FacetSelection without(FacetField field) {
    Objects.requireNonNull(field, "field");
    return with(field, List.of());
  }

  private FacetSelection with(FacetField field, List<String> picked) {
    Map<FacetField, List<String>> copy = new HashMap<>(values);
    copy.put(field, picked);
    return new FacetSelection(copy);
  }

  /** The selected values of a field. */
  public List<String> of(FacetField field) {
    return Optional.ofNullable(values.get(field)).orElse(List.of());
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
