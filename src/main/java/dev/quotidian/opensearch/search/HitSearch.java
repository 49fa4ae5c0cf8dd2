package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.result.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a cluster for the hits of one query in one order. Scores are those of one index, however
 * many shards it has; an answer of which a shard is missing is refused. Immutable.
 */
record HitSearch(SearchContext context, Schema schema, ClusterSort sort) {

  /** Some hits, and how many there are in all. */
  record Found(List<FoundHit> hits, Total total) {}

  /**
   * The hits of a query.
   *
   * @param countTo up to which number the total is exact
   */
  Found found(Map<String, Object> query, int offset, int limit, int countTo) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", context.visible(schema, query));
    body.put("from", offset);
    body.put("size", limit);
    body.put("sort", sort.keys());
    body.put("track_total_hits", countTo == Integer.MAX_VALUE ? (Object) true : countTo);
    body.put("_source", false);
    return context.search(body).get("hits") instanceof Map<?, ?> hits
        ? new Found(hits(hits), total(hits))
        : new Found(List.of(), new Total(0, true));
  }

  private List<FoundHit> hits(Map<?, ?> hits) {
    List<FoundHit> found = new ArrayList<>();
    if (hits.get("hits") instanceof List<?> list) {
      for (Object hit : list) {
        if (hit instanceof Map<?, ?> members && members.get("sort") instanceof List<?> keys) {
          found.add(FoundHit.of(List.copyOf(keys), sort.scoreAt(), schema));
        }
      }
    }
    return found;
  }

  private static Total total(Map<?, ?> hits) {
    return hits.get("total") instanceof Map<?, ?> total
            && total.get("value") instanceof Number count
        ? new Total(count.longValue(), "eq".equals(total.get("relation")))
        : new Total(0, false);
  }
}
