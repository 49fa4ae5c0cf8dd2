package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.index.Values;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Selection;
import java.util.List;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** A query among what has the values that a user has picked. */
record Drill(Schema schema, Query base, Selection selection) {

  /** The query with all that is picked. */
  Query down() {
    if (selection.isEmpty()) {
      return base;
    }
    BooleanQuery.Builder down = new BooleanQuery.Builder().add(base, Occur.MUST);
    selection.values().forEach((field, values) -> down.add(having(field, values), Occur.FILTER));
    return down.build();
  }

  /** The query with what is picked in other fields than this. */
  Query sideways(FacetField field) {
    return new Drill(schema, base, selection.without(field)).down();
  }

  private Query having(FacetField field, List<String> values) {
    return SortedSetDocValuesField.newSlowSetQuery(
        schema.value(name(field)), values.stream().map(BytesRef::new).toList());
  }

  /** Under which name the schema keeps the values of a field. */
  static String name(FacetField field) {
    return switch (field) {
      case SPEAKER -> Values.SPEAKER;
      case ROLE -> Values.ROLE;
      case AFFILIATION -> Values.AFFILIATION;
      case TOPIC -> Values.TOPIC;
      case PUBLISHER -> Values.PUBLISHER;
      case KIND -> Values.KIND;
      case ACT -> Values.ACT;
      case SOURCE -> Values.SOURCE;
    };
  }
}
