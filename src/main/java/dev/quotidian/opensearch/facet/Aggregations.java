package dev.quotidian.opensearch.facet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Aggregations of OpenSearch, as objects of JSON. Fields have their names in the cluster. */
public final class Aggregations {
  private static final String SUM = "sum";
  private static final String ESCAPED = ".?+*|(){}[]\"\\#@&<>~^-/$!%',:;=_`";

  private Aggregations() {}

  /** The most frequent values, the tie-break is their order; each shard tells of as many. */
  public static Map<String, Object> terms(String field, int size) {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("field", field);
    terms.put("size", size);
    terms.put("shard_size", size);
    terms.put("order", List.of(Map.of("_count", "desc"), Map.of("_key", "asc")));
    return Map.of("terms", terms);
  }

  /**
   * The most frequent of some values.
   *
   * @param include the values, or a pattern of them
   */
  public static Map<String, Object> terms(String field, int size, Object include) {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("field", field);
    terms.put("size", size);
    terms.put("shard_size", size);
    terms.put("include", include);
    terms.put("order", List.of(Map.of("_count", "desc"), Map.of("_key", "asc")));
    return Map.of("terms", terms);
  }

  /**
   * Of some values those with the highest sums of a number.
   *
   * @param include a pattern of the values
   */
  public static Map<String, Object> termsBySum(
      String field, int size, String include, String number) {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("field", field);
    terms.put("size", size);
    terms.put("shard_size", size);
    terms.put("include", include);
    terms.put("order", List.of(Map.of(SUM, "desc"), Map.of("_key", "asc")));
    return with(Map.of("terms", terms), Map.of(SUM, metric("sum", number)));
  }

  /** What is counted of the documents of each bucket. */
  public static Map<String, Object> with(
      Map<String, Object> aggregation, Map<String, Object> inner) {
    Map<String, Object> both = new LinkedHashMap<>(aggregation);
    if (!inner.isEmpty()) {
      both.put("aggs", inner);
    }
    return both;
  }

  /** Those documents that satisfy some filters. */
  public static Map<String, Object> filter(List<Map<String, Object>> filters) {
    return Map.of("filter", Map.of("bool", Map.of("filter", filters)));
  }

  /** One value of all documents: {@code min} or {@code max}. */
  public static Map<String, Object> metric(String kind, String field) {
    return Map.of(kind, Map.of("field", field));
  }

  /** The body of a request that only counts. */
  public static Map<String, Object> body(Map<String, Object> query, Map<String, Object> aggs) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("size", 0);
    body.put("track_total_hits", false);
    body.put("aggs", aggs);
    return body;
  }

  /** A pattern that matches a text to the letter. */
  public static String literal(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (ESCAPED.indexOf(text.charAt(i)) >= 0) {
        pattern.append('\\');
      }
      pattern.append(text.charAt(i));
    }
    return pattern.toString();
  }

  /** A query for a field with any of some whole values. */
  public static Map<String, Object> anyOf(String field, List<String> values) {
    return Map.of("terms", Map.of(field, values));
  }

  /** A query for documents that have a field. */
  public static Map<String, Object> exists(String field) {
    return Map.of("exists", Map.of("field", field));
  }
}
