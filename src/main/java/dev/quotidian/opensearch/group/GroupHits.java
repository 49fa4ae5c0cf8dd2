package dev.quotidian.opensearch.group;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.search.FoundHit;
import dev.quotidian.opensearch.search.HitPages;
import dev.quotidian.opensearch.search.HitSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the first hits of some groups, and counts all of each. For one thread.
 *
 * @param within finds hits in the order that they have in a group
 * @param best the maximum number of hits of each group
 */
record GroupHits(HitPages pages, GroupColumn column, HitSearch within, int best) {
  private static final int AT_A_TIME = 50; // groups in a request
  private static final int MAX_ARTICLES = 1_000; // of a group that are counted one by one

  /**
   * The hits of a group.
   *
   * @param first the first of them
   * @param total how many there are
   * @param values how many of them have each value, where spellings are counted
   * @param articles in how many articles they are, where that is counted
   */
  record Members(List<FoundHit> first, long total, Map<String, Long> values, long articles) {}

  /** Those of each group. */
  List<Members> of(List<Group> groups) {
    List<Members> members = new ArrayList<>();
    for (int from = 0; from < groups.size(); from += AT_A_TIME) {
      members.addAll(some(groups.subList(from, Math.min(from + AT_A_TIME, groups.size()))));
    }
    return members;
  }

  private List<Members> some(List<Group> groups) {
    Map<String, Object> filters = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      filters.put(String.valueOf(i), column.query(groups.get(i)));
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", within.context().visible(within.schema(), pages.query()));
    body.put("size", 0);
    body.put("track_total_hits", false);
    body.put(
        "aggs",
        Map.of("groups", Map.of("filters", Map.of("filters", filters), "aggs", ofEach(groups))));
    AnswerPart buckets =
        new AnswerPart(within.context().search(body)).in("aggregations").in("groups").in("buckets");
    List<Members> members = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      members.add(members(buckets.in(String.valueOf(i))));
    }
    return members;
  }

  private Map<String, Object> ofEach(List<Group> groups) {
    Map<String, Object> each = new LinkedHashMap<>();
    each.put("best", Best.of(within.sort(), best));
    List<String> values = groups.stream().flatMap(group -> group.values().stream()).toList();
    if (column.areSpeakers() && !values.isEmpty()) {
      each.put(
          "values",
          Map.of(
              "terms", Map.of("field", column.name(), "include", values, "size", values.size())));
    }
    if (column.equals(GroupColumn.ofCopies())) {
      String article = ClusterFields.name(Schema.QUOTATION.id());
      each.put("articles", Map.of("terms", Map.of("field", article, "size", MAX_ARTICLES)));
      each.put("about", Map.of("cardinality", Map.of("field", article)));
    }
    return each;
  }

  private Members members(AnswerPart bucket) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (AnswerPart value : bucket.in("values").list("buckets")) {
      values.put(String.valueOf(value.members().get("key")), value.number("doc_count"));
    }
    AnswerPart articles = bucket.in("articles");
    return new Members(
        Best.hits(bucket, within),
        bucket.number("doc_count"),
        values,
        articles.number("sum_other_doc_count") == 0
            ? articles.list("buckets").size()
            : bucket.in("about").number("value"));
  }
}
