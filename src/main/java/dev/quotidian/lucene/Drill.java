package dev.quotidian.lucene;

import dev.quotidian.article.Topic;
import dev.quotidian.index.Schema;
import dev.quotidian.index.Values;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Selection;
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
record Drill(Snapshot snapshot, Schema schema, Query base, Selection selection) {

  /** The query with all that is picked. */
  Query down() throws IOException {
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
    return new Drill(snapshot, schema, base, selection.without(field)).down();
  }

  private Query having(FacetField field, List<String> picked) throws IOException {
    String name = schema.value(name(field));
    GlobalValues values = snapshot.values(name);
    List<String> kept = values.speakers().isPresent() ? values.formsOf(Set.copyOf(picked)) : picked;
    return SortedSetDocValuesField.newSlowSetQuery(name, kept.stream().map(BytesRef::new).toList());
  }

  /** Under which name the schema keeps the values of a field. */
  static String name(FacetField field) {
    return switch (field) {
      case SPEAKER -> Values.SPEAKER;
      case ROLE -> Values.ROLE;
      case AFFILIATION -> Values.AFFILIATION;
      case ABOUT -> Values.ABOUT;
      case TOPIC -> Values.TOPIC;
      case TOPIC_CODE -> Values.TOPIC_CODE;
      case TOPIC_GIVEN -> Values.topics(Topic.Origin.GIVEN);
      case TOPIC_LEARNED -> Values.topics(Topic.Origin.LEARNED);
      case TOPIC_RULE -> Values.topics(Topic.Origin.RULE);
      case TOPIC_PHRASE -> Values.topics(Topic.Origin.PHRASE);
      case PUBLISHER -> Values.PUBLISHER;
      case KIND -> Values.KIND;
      case ACT -> Values.ACT;
      case SOURCE -> Values.SOURCE;
    };
  }
}
