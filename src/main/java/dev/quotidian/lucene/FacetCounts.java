package dev.quotidian.lucene;

import dev.quotidian.article.Topic;
import dev.quotidian.index.Schema;
import dev.quotidian.index.Values;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.Query;

/** Counts the values of a field over all that a query matches. */
final class FacetCounts {
  private FacetCounts() {}

  static Facet of(Snapshot snapshot, Query query, Schema schema, FacetField field, int limit)
      throws IOException {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "Facet " + field + " limited to " + limit + " values: ask for 1 or more");
    }
    String values = schema.value(name(field));
    FacetsCollector found = snapshot.search(query, new FacetsCollectorManager());
    StringValueFacetCounts counts = new StringValueFacetCounts(snapshot.values(values), found);
    FacetResult top = counts.getTopChildren(limit, values);
    return new Facet(
        field,
        Arrays.stream(top.labelValues)
            .map(c -> new Facet.Count(c.label, c.value.longValue()))
            .toList(),
        top.childCount);
  }

  private static String name(FacetField field) {
    return switch (field) {
      case SPEAKER -> Values.SPEAKER;
      case ROLE -> Values.ROLE;
      case AFFILIATION -> Values.AFFILIATION;
      case TOPIC -> Values.TOPIC;
      case TOPIC_CODE -> Values.TOPIC_CODE;
      case TOPIC_GIVEN -> Values.topics(Topic.Origin.GIVEN);
      case TOPIC_LEARNED -> Values.topics(Topic.Origin.LEARNED);
      case TOPIC_RULE -> Values.topics(Topic.Origin.RULE);
      case TOPIC_PHRASE -> Values.topics(Topic.Origin.PHRASE);
      case PUBLISHER -> Values.PUBLISHER;
      case KIND -> Values.KIND;
    };
  }
}
