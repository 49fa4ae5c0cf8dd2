package dev.quotidian.opensearch.facet;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facet values that a user has selected, as filters of a search. For one thread. */
public final class ClusterDrillDown {
  private final SearchContext context;
  private final Schema schema;
  private final FacetSelection selection;
  private final Map<FacetField, Map<String, Object>> filters = new HashMap<>();

  public ClusterDrillDown(SearchContext context, Schema schema, FacetSelection selection) {
    this.context = context;
    this.schema = schema;
    this.selection = selection;
  }

  /** All selected values. */
  public List<Map<String, Object>> filters() {
    return filters(selection);
  }

  /** The values selected in all fields but this one, so that its other values are still counted. */
  List<Map<String, Object>> sideways(FacetField field) {
    return filters(selection.without(field));
  }

  private List<Map<String, Object>> filters(FacetSelection some) {
    List<Map<String, Object>> all = new ArrayList<>();
    some.values()
        .forEach(
            (field, values) ->
                all.add(filters.computeIfAbsent(field, first -> filter(first, values))));
    return all;
  }

  private Map<String, Object> filter(FacetField field, List<String> values) {
    FacetColumn column = FacetColumn.of(field, schema, context.index().fields());
    return Aggregations.anyOf(
        column.counted(),
        column.isGrouped() ? new ValueGroups(context, column).of(values) : values);
  }
}
