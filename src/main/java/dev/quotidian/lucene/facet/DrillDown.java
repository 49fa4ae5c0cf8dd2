package dev.quotidian.lucene.facet;

import dev.quotidian.article.Topic;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** A query among what has the values that a user has picked. */
public record DrillDown(
    IndexSnapshot snapshot, Schema schema, Query base, FacetSelection selection) {

  /** The query with all that is picked. */
  public Query down() throws IOException {
    if (selection.isEmpty()) {
      return base;
    }
    BooleanQuery.Builder down = new BooleanQuery.Builder().add(base, Occur.MUST);
    for (Map.Entry<FacetField, List<String>> picked : selection.values().entrySet()) {
      down.add(having(picked.getKey(), picked.getValue()), Occur.FILTER);
    }
    return down.build();
  }

  /** The query with what is picked in other fields than this. */
  Query sideways(FacetField field) throws IOException {
    return new DrillDown(snapshot, schema, base, selection.without(field)).down();
  }

  private Query having(FacetField field, List<String> picked) throws IOException {
    String name = schema.value(name(field));
    GlobalOrdinals values = snapshot.values(name);
    List<String> kept = values.speakers().isPresent() ? values.formsOf(Set.copyOf(picked)) : picked;
    return SortedSetDocValuesField.newSlowSetQuery(name, kept.stream().map(BytesRef::new).toList());
  }

  /** Under which name the schema keeps the values of a field. */
  static String name(FacetField field) {
    return switch (field) {
      case SPEAKER -> FacetValues.SPEAKER;
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
