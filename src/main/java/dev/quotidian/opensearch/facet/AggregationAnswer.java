package dev.quotidian.opensearch.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a cluster answers of an aggregation, or of all of a request; what is missing is empty.
 * Immutable.
 */
public record AggregationAnswer(Map<?, ?> members) {

  /** All aggregations of a search. */
  public static AggregationAnswer of(Map<String, Object> answer) {
    return new AggregationAnswer(answer).of("aggregations");
  }

  /** One by its name. */
  public AggregationAnswer of(String name) {
    return new AggregationAnswer(members.get(name) instanceof Map<?, ?> map ? map : Map.of());
  }

  /** Those that have several buckets, in order. */
  public List<AggregationAnswer> buckets() {
    return list("buckets");
  }

  /** The hits of a few documents, as their keys. */
  public List<List<?>> sortKeys() {
    List<List<?>> keys = new ArrayList<>();
    for (AggregationAnswer hit : of("hits").list("hits")) {
      if (hit.members.get("sort") instanceof List<?> sort) {
        keys.add(sort);
      }
    }
    return keys;
  }

  private List<AggregationAnswer> list(String name) {
    List<AggregationAnswer> all = new ArrayList<>();
    if (members.get(name) instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map) {
          all.add(new AggregationAnswer(map));
        }
      }
    }
    return all;
  }

  /** The key of a bucket, as text. */
  public String key() {
    return String.valueOf(members.get("key"));
  }

  /** The number of documents of a bucket. */
  public long count() {
    return number("doc_count").orElse(0);
  }

  /** A whole number. */
  public OptionalLong number(String name) {
    return members.get(name) instanceof Number number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
