package dev.quotidian.opensearch.group;

import dev.quotidian.opensearch.search.ClusterSort;
import dev.quotidian.opensearch.search.FoundHit;
import dev.quotidian.opensearch.search.HitSearch;
import java.util.List;
import java.util.Map;

/** The first hits of a bucket of an aggregation. */
final class Best {
  private static final String NAME = "best";

  private Best() {}

  /** What asks for them. */
  static Map<String, Object> of(ClusterSort sort, int size) {
    return Map.of("top_hits", Map.of("size", size, "sort", sort.keys(), "_source", false));
  }

  /** Those of a bucket, asked for in the order of a search. */
  static List<FoundHit> hits(AnswerPart bucket, HitSearch search) {
    return search.hits(bucket.in(NAME).in("hits").members());
  }
}
