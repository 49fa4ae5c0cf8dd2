package dev.quotidian.opensearch.translate;

import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.mapping.EncodedTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Queries of OpenSearch, as objects of JSON. Fields have their names of the schema. */
public final class QueryDsl {
  private QueryDsl() {}

  /** A query that finds nothing. */
  public static Map<String, Object> none() {
    return Map.of("match_none", Map.of());
  }

  /** The documents that have a term. */
  public static Map<String, Object> term(String field, String term) {
    return Map.of("term", Map.of(ClusterFields.name(field), Map.of("value", indexed(term))));
  }

  /** A term as an index has it: that of a keyword may have spaces, a token has none. */
  static String indexed(String term) {
    return term.chars().anyMatch(Character::isWhitespace) ? term : EncodedTokens.term(term);
  }

  /** The documents that have any of some terms. */
  public static Map<String, Object> terms(String field, List<String> terms) {
    return Map.of(
        "terms", Map.of(ClusterFields.name(field), terms.stream().map(QueryDsl::indexed).toList()));
  }

  /** What a query finds; each scores 1. */
  public static Map<String, Object> constant(Map<String, Object> query) {
    return Map.of("constant_score", Map.of("filter", query));
  }

  /** A query whose scores are multiplied. */
  public static Map<String, Object> boosted(Map<String, Object> query, float boost) {
    return boost == 1 ? query : Map.of("bool", Map.of("must", List.of(query), "boost", boost));
  }

  /** What one query finds and scores, among what others find. */
  public static Map<String, Object> filtered(
      Map<String, Object> query, List<Map<String, Object>> filters) {
    return filters.isEmpty()
        ? query
        : Map.of("bool", Map.of("must", List.of(query), "filter", filters));
  }

  /** Any of some queries, of which the best scores. */
  static Map<String, Object> best(List<Map<String, Object>> queries, float others) {
    return queries.isEmpty()
        ? none()
        : Map.of("dis_max", Map.of("queries", queries, "tie_breaker", others));
  }

  /**
   * Terms at positions that follow each other, or nearly.
   *
   * @param positions the terms of each; none where there may be any
   */
  static Map<String, Object> phrase(String field, List<List<String>> positions, int slop) {
    return Map.of(
        "match_phrase",
        Map.of(ClusterFields.name(field), Map.of("query", encoded(positions), "slop", slop)));
  }

  /** Any of some terms, which score as one. */
  static Map<String, Object> synonyms(String field, List<String> terms) {
    return Map.of(
        "match", Map.of(ClusterFields.name(field), Map.of("query", encoded(List.of(terms)))));
  }

  /** Terms as the analyser of an index takes them apart again. */
  static String encoded(List<List<String>> positions) {
    return EncodedTokens.joined(
        positions.stream().map(terms -> terms.stream().map(EncodedTokens::term).toList()).toList());
  }

  /** Whole numbers, or days, within bounds. */
  static Map<String, Object> range(String field, Map<String, Object> bounds) {
    return Map.of("range", Map.of(ClusterFields.name(field), bounds));
  }

  /** The quotations of the articles that a query finds. */
  public static Map<String, Object> ofParent(Map<String, Object> article, boolean scores) {
    Map<String, Object> join = new LinkedHashMap<>();
    join.put("parent_type", ClusterFields.ARTICLE);
    join.put("query", article);
    join.put("score", scores);
    return Map.of("has_parent", join);
  }

  /** The articles of the quotations that a query finds; the best of them scores. */
  static Map<String, Object> ofChild(Map<String, Object> quotation, boolean scores) {
    Map<String, Object> join = new LinkedHashMap<>();
    join.put("type", ClusterFields.QUOTATION);
    join.put("query", quotation);
    join.put("score_mode", scores ? "max" : "none");
    return Map.of("has_child", join);
  }
}
