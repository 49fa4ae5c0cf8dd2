package dev.quotidian.opensearch.group;

import dev.quotidian.opensearch.search.HitPages;
import dev.quotidian.opensearch.search.HitSearch;
import dev.quotidian.query.result.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups of what has one value at most, by field collapsing. For one thread. */
record CollapsedHeads(HitPages pages, GroupColumn column) implements GroupHeads {
  /** As many are counted one by one; a cluster gives no more buckets than 65,535. */
  private static final int MAX_COUNTED = 50_000;

  private static final int MAX_PRECISION = 40_000;

  @Override
  public Found find(Set<Optional<String>> aside, int offset, int limit) {
    List<Group> groups = limit == 0 ? List.of() : groups(aside, offset, limit);
    boolean areAll = limit > 0 && groups.size() < limit && (offset == 0 || !groups.isEmpty());
    return new Found(
        groups,
        areAll ? new Total(aside.size() + offset + (long) groups.size(), true) : total(),
        aside.stream()
            .collect(Collectors.toMap(Function.identity(), key -> key.stream().toList())));
  }

  private List<Group> groups(Set<Optional<String>> aside, int offset, int limit) {
    HitSearch hits = pages.hits();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", hits.context().visible(hits.schema(), column.outside(pages.query(), aside)));
    body.put("from", offset);
    body.put("size", limit);
    body.put("sort", hits.sort().keys());
    body.put("collapse", Map.of("field", column.name()));
    body.put("track_total_hits", true); // else the last bit of a score depends on the page
    body.put("_source", false);
    List<Group> groups = new ArrayList<>();
    for (AnswerPart hit : new AnswerPart(hits.context().search(body)).in("hits").list("hits")) {
      List<String> values = hit.in("fields").texts(column.name());
      groups.add(
          new Group(values.stream().findFirst(), values, hits.hit(hit.members()).orElseThrow()));
    }
    return groups;
  }

  private Total total() {
    HitSearch hits = pages.hits();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", hits.context().visible(hits.schema(), pages.query()));
    body.put("size", 0);
    body.put(
        "aggs",
        Map.of(
            "groups",
            Map.of("terms", Map.of("field", column.name(), "size", MAX_COUNTED)),
            "about",
            Map.of(
                "cardinality",
                Map.of("field", column.name(), "precision_threshold", MAX_PRECISION)),
            "without",
            Map.of("missing", Map.of("field", column.name()))));
    AnswerPart counted = new AnswerPart(hits.context().search(body)).in("aggregations");
    long without = Math.min(1, counted.in("without").number("doc_count"));
    long groups = counted.in("groups").list("buckets").size();
    boolean isExact = counted.in("groups").number("sum_other_doc_count") == 0;
    return isExact
        ? new Total(groups + without, true)
        : new Total(Math.max(groups, counted.in("about").number("value")) + without, false);
  }
}
