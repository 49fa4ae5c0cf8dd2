package dev.quotidian.opensearch.group;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.group.GroupHits.Members;
import dev.quotidian.opensearch.search.FoundHit;
import dev.quotidian.opensearch.search.HitPages;
import dev.quotidian.opensearch.search.HitSearch;
import dev.quotidian.opensearch.search.PageEnd;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.result.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of the groups of one search: the groups of the re-ranked hits, then all others by their
 * best hits in the order of the first pass, as an embedded archive has them. For one thread.
 *
 * @param within finds hits in the order that they have in a group, where it is not that of the
 *     search
 * @param best the maximum number of hits of each group
 */
record GroupPages(HitPages pages, GroupColumn column, Optional<HitSearch> within, int best) {

  /**
   * A page.
   *
   * @param end where to go on; empty where there are no more
   */
  record Page(List<Shown> groups, Total total, Optional<PageEnd> end) {}

  /**
   * A group as it is shown.
   *
   * @param hits the first of its hits
   */
  record Shown(Group group, List<FoundHit> hits, Members members) {}

  /** The page after some groups. */
  Page page(SearchOptions options, Optional<PageEnd> after) {
    int start = options.offset() + after.map(PageEnd::seen).orElse(0);
    int end = Math.addExact(start, options.limit());
    Map<Optional<String>, List<FoundHit>> reranked =
        byGroup(options.limit() == 0 ? List.of() : pages.rerankedHits());
    int offset = Math.max(0, start - reranked.size());
    int limit = Math.max(0, end - reranked.size() - offset);
    GroupHeads heads =
        column.isSingle() ? new CollapsedHeads(pages, column) : new EnumeratedHeads(pages, column);
    GroupHeads.Found found = heads.find(Set.copyOf(reranked.keySet()), offset, limit);
    List<Group> groups = new ArrayList<>();
    reranked.entrySet().stream()
        .skip(start)
        .limit(options.limit())
        .forEach(
            group ->
                groups.add(
                    new Group(
                        group.getKey(),
                        found.aside().getOrDefault(group.getKey(), List.of()),
                        group.getValue().getFirst())));
    groups.addAll(found.groups());
    return new Page(
        shown(groups, within.isPresent() ? Map.of() : reranked),
        found.total(),
        groups.isEmpty() || found.total().count() <= end
            ? Optional.empty()
            : Optional.of(new PageEnd(end, Optional.empty())));
  }

  /** The re-ranked hits of each group, the groups in the order of their best. */
  private Map<Optional<String>, List<FoundHit>> byGroup(List<FoundHit> reranked) {
    if (reranked.isEmpty()) {
      return Map.of();
    }
    Schema schema = pages.hits().schema();
    Map<String, List<String>> values = values(reranked);
    Map<Optional<String>, List<FoundHit>> byGroup = new LinkedHashMap<>();
    for (FoundHit hit : reranked) {
      List<String> own = values.getOrDefault(hit.document(schema), List.of());
      (own.isEmpty()
              ? Stream.of(Optional.<String>empty())
              : own.stream().map(column::groupOf).distinct().map(Optional::of))
          .forEach(key -> byGroup.computeIfAbsent(key, any -> new ArrayList<>()).add(hit));
    }
    return byGroup;
  }

  /** The values of some hits, in order, by the ids of their documents. */
  private Map<String, List<String>> values(List<FoundHit> hits) {
    Schema schema = pages.hits().schema();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "query",
        Map.of("ids", Map.of("values", hits.stream().map(hit -> hit.document(schema)).toList())));
    body.put("size", hits.size());
    body.put("_source", false);
    body.put("track_total_hits", false);
    body.put("docvalue_fields", List.of(column.name()));
    Map<String, List<String>> values = HashMap.newHashMap(hits.size());
    for (AnswerPart hit :
        new AnswerPart(pages.hits().context().search(body)).in("hits").list("hits")) {
      values.put(String.valueOf(hit.members().get("_id")), hit.in("fields").texts(column.name()));
    }
    return values;
  }

  private List<Shown> shown(List<Group> groups, Map<Optional<String>, List<FoundHit>> reranked) {
    List<Members> members =
        new GroupHits(pages, column, within.orElse(pages.hits()), best).of(groups);
    List<Shown> shown = new ArrayList<>();
    for (int place = 0; place < groups.size(); place++) {
      Group group = groups.get(place);
      List<FoundHit> first = reranked.getOrDefault(group.key(), List.of());
      shown.add(new Shown(group, inOrder(first, members.get(place).first()), members.get(place)));
    }
    return shown;
  }

  /** The re-ranked hits of a group, then its others. */
  private List<FoundHit> inOrder(List<FoundHit> reranked, List<FoundHit> others) {
    Schema schema = pages.hits().schema();
    Set<String> above =
        reranked.stream().map(hit -> hit.document(schema)).collect(Collectors.toSet());
    return Stream.concat(
            reranked.stream(), others.stream().filter(hit -> !above.contains(hit.document(schema))))
        .limit(best)
        .toList();
  }
}
