package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.result.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a cluster for the hits of one query in one order. Scores are those of one index, however
 * many shards it has; an answer of which a shard is missing is refused. Immutable.
 */
public record HitSearch(SearchContext context, Schema schema, ClusterSort sort) {

  /** Some hits, and how many there are in all. */
  public record Found(List<FoundHit> hits, Total total) {}

  /**
   * The hits of a query.
   *
   * @param countTo up to which number the total is exact
   */
  Found found(Map<String, Object> query, int offset, int limit, int countTo) {
    Map<String, Object> body = body(query, limit, countTo);
    body.put("from", offset);
    return found(body);
  }

  /** The same, of the hits after one with these keys. */
  Found after(List<Object> keys, Map<String, Object> query, int limit, int countTo) {
    Map<String, Object> body = body(query, limit, countTo);
    body.put("search_after", keys);
    return found(body);
  }

  private Map<String, Object> body(Map<String, Object> query, int limit, int countTo) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", context.visible(schema, query));
    body.put("size", limit);
    body.put("sort", sort.keys());
    body.put("track_total_hits", countTo == Integer.MAX_VALUE ? (Object) true : countTo);
    body.put("_source", false);
    body.put("version", true);
    return body;
  }

  private Found found(Map<String, Object> body) {
    return context.search(body).get("hits") instanceof Map<?, ?> hits
        ? new Found(hits(hits), total(hits))
        : new Found(List.of(), new Total(0, true));
  }

  /** The hits of an answer, or of a part of it. */
  public List<FoundHit> hits(Map<?, ?> hits) {
    List<FoundHit> found = new ArrayList<>();
    if (hits.get("hits") instanceof List<?> list) {
      list.forEach(hit -> hit(hit).ifPresent(found::add));
    }
    return found;
  }

  /** One of the hits of an answer. */
  public Optional<FoundHit> hit(Object hit) {
    return hit instanceof Map<?, ?> members && members.get("sort") instanceof List<?> keys
        ? Optional.of(
            FoundHit.of(
                List.copyOf(keys),
                sort.scoreAt(),
                schema,
                members.get("_version") instanceof Number version ? version.longValue() : 0))
        : Optional.empty();
  }

  private static Total total(Map<?, ?> hits) {
    return hits.get("total") instanceof Map<?, ?> total
            && total.get("value") instanceof Number count
        ? new Total(count.longValue(), "eq".equals(total.get("relation")))
        : new Total(0, false);
  }
}
