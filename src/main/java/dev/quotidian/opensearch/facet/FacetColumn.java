package dev.quotidian.opensearch.facet;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.mapping.CountedColumns;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.field.OwnFields;

/**
 * The columns of a facet field in a cluster. Immutable.
 *
 * @param values that of the values
 * @param counted that by which they are counted: of their groups, or of the values
 */
public record FacetColumn(String values, String counted) {

  static FacetColumn of(FacetField field, Schema schema, OwnFields fields) {
    String column = DrillDown.column(field, schema, fields);
    String values = ClusterFields.name(column);
    return new FacetColumn(
        values, CountedColumns.isGrouped(column) ? CountedColumns.groups(column) : values);
  }

  /** Whether several values count as one. */
  boolean isGrouped() {
    return !counted.equals(values);
  }
}
