package dev.quotidian.opensearch.group;

import dev.quotidian.opensearch.search.FoundHit;
import dev.quotidian.opensearch.search.HitPages;
import dev.quotidian.opensearch.search.HitSearch;
import dev.quotidian.query.result.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups of what may have several values: all are read in the order of their values, each with its
 * best hit, and the first are kept. Takes memory for those. For one thread.
 */
final class EnumeratedHeads implements GroupHeads {
  private static final int AT_A_TIME = 1_000;
  private static final String VALUE = "value";

  private final HitPages pages;
  private final GroupColumn column;
  private final TreeSet<Numbered> first;
  private final Map<Optional<String>, List<String>> beside = new HashMap<>();
  private Set<Optional<String>> aside = Set.of();
  private int max;
  private int distinct;
  private Optional<Group> latest = Optional.empty();

  /** Of groups with the same best hit, the one with the smaller key comes first. */
  private record Numbered(Group group, int number) {}

  EnumeratedHeads(HitPages pages, GroupColumn column) {
    this.pages = pages;
    this.column = column;
    this.first = new TreeSet<>(this::compare);
  }

  private int compare(Numbered one, Numbered other) {
    int byHead = pages.hits().sort().compare(one.group.head(), other.group.head());
    return byHead != 0 ? byHead : Integer.compare(one.number, other.number);
  }

  @Override
  public Found find(Set<Optional<String>> others, int offset, int limit) {
    aside = others;
    max = offset + limit;
    Optional<Map<?, ?>> after = Optional.empty();
    do {
      AnswerPart some = read(after);
      some.list("buckets").forEach(this::add);
      boolean isLast = some.list("buckets").size() < AT_A_TIME;
      after = isLast ? Optional.empty() : Optional.of(some.in("after_key").members());
    } while (after.isPresent());
    latest.ifPresent(this::complete);
    return new Found(
        first.stream().skip(offset).map(Numbered::group).toList(),
        new Total(distinct, true),
        beside);
  }

  private AnswerPart read(Optional<Map<?, ?>> after) {
    HitSearch hits = pages.hits();
    Map<String, Object> composite = new LinkedHashMap<>();
    composite.put("size", AT_A_TIME);
    composite.put(
        "sources",
        List.of(
            Map.of(
                VALUE, Map.of("terms", Map.of("field", column.name(), "missing_bucket", true)))));
    after.ifPresent(key -> composite.put("after", key));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", hits.context().visible(hits.schema(), pages.query()));
    body.put("size", 0);
    body.put("track_total_hits", false);
    body.put(
        "aggs",
        Map.of(
            "groups",
            Map.of("composite", composite, "aggs", Map.of("best", Best.of(hits.sort(), 1)))));
    return new AnswerPart(hits.context().search(body)).in("aggregations").in("groups");
  }

  private void add(AnswerPart bucket) {
    Optional<String> value =
        Optional.ofNullable(bucket.in("key").members().get(VALUE)).map(String::valueOf);
    FoundHit head = Best.hits(bucket, pages.hits()).getFirst();
    Optional<String> key = value.map(column::groupOf);
    if (latest.isPresent() && latest.get().key().equals(key)) {
      latest = latest.map(group -> joined(group, value, head));
    } else {
      latest.ifPresent(this::complete);
      latest = Optional.of(new Group(key, value.stream().toList(), head));
    }
  }

  /** Another spelling of a speaker. */
  private Group joined(Group group, Optional<String> value, FoundHit head) {
    List<String> values = new ArrayList<>(group.values());
    value.ifPresent(values::add);
    boolean isBetter = pages.hits().sort().compare(head, group.head()) < 0;
    return new Group(group.key(), values, isBetter ? head : group.head());
  }

  private void complete(Group group) {
    distinct++;
    if (aside.contains(group.key())) {
      beside.put(group.key(), group.values());
    } else if (max > 0) {
      first.add(new Numbered(group, distinct));
      if (first.size() > max) {
        first.removeLast();
      }
    }
  }
}
