package dev.quotidian.lucene.facet;

import dev.quotidian.article.Topic;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.field.OwnField.Type;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * A query, filtered by the facet values that a user has selected. Immutable; safe for use by many
 * threads.
 */
public record DrillDown(
    IndexSnapshot snapshot,
    Schema schema,
    OwnFields fields,
    Query base,
    FacetSelection selection,
    Deadline deadline) {

  /** The query, filtered by all selected values. */
  public Query query() throws IOException {
    if (selection.isEmpty()) {
      return base;
    }
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(base, Occur.MUST);
    for (Map.Entry<FacetField, List<String>> selected : selection.values().entrySet()) {
      filtered.add(filter(selected.getKey(), selected.getValue()), Occur.FILTER);
    }
    return filtered.build();
  }

  /**
   * The query, filtered by the values selected in all fields but this one (drill sideways): so the
   * other values of this field are still counted.
   */
  Query sideways(FacetField field) throws IOException {
    return new DrillDown(snapshot, schema, fields, base, selection.without(field), deadline)
        .query();
  }

  private Query filter(FacetField field, List<String> selected) throws IOException {
    String name = column(field);
    Optional<GlobalOrdinals> values = snapshot.ordinals(name, deadline);
    if (values.isEmpty()) {
      return new MatchNoDocsQuery("the deadline has passed");
    }
    List<String> terms =
        values.get().speakers().isPresent()
            ? values.get().valuesOfSpeakers(Set.copyOf(selected))
            : selected;
    return SortedSetDocValuesField.newSlowSetQuery(
        name, terms.stream().map(BytesRef::new).toList());
  }

  /** The column of the dates on an axis. */
  DateColumn dates(DateAxis axis) {
    return DateColumn.of(axis, schema, fields);
  }

  /** The column of a facet field. */
  String column(FacetField field) {
    return column(field, schema, fields);
  }

  /** The column of a facet field in documents of one type. */
  public static String column(FacetField field, Schema schema, OwnFields fields) {
    return switch (field) {
      case FacetField.Standard standard -> schema.value(facetName(standard));
      case FacetField.Own own -> schema.ownValue(fields.required(own.field(), Type.KEYWORD));
    };
  }

  /** The name that the schema gives to a facet. */
  private static String facetName(FacetField.Standard field) {
    return switch (field) {
      case SPEAKER -> FacetValues.SPEAKER;
      case UNNAMED -> FacetValues.UNNAMED;
      case ROLE -> FacetValues.ROLE;
      case AFFILIATION -> FacetValues.AFFILIATION;
      case ABOUT -> FacetValues.ABOUT;
      case TOPIC -> FacetValues.TOPIC;
      case TOPIC_CODE -> FacetValues.TOPIC_CODE;
      case TOPIC_GIVEN -> FacetValues.topics(Topic.Origin.GIVEN);
      case TOPIC_LEARNED -> FacetValues.topics(Topic.Origin.LEARNED);
      case TOPIC_RULE -> FacetValues.topics(Topic.Origin.RULE);
      case TOPIC_PHRASE -> FacetValues.topics(Topic.Origin.PHRASE);
      case PUBLISHER -> FacetValues.PUBLISHER;
      case KIND -> FacetValues.KIND;
      case ACT -> FacetValues.ACT;
      case SOURCE -> FacetValues.SOURCE;
    };
  }
}
