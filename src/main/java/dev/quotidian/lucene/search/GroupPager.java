package dev.quotidian.lucene.search;

import dev.quotidian.lucene.group.DocumentGroups;
import dev.quotidian.lucene.group.GroupMembersCollector;
import dev.quotidian.lucene.group.GroupMembersCollector.Members;
import dev.quotidian.lucene.group.TopGroupsCollector;
import dev.quotidian.lucene.search.HitPage.Ranked;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/**
 * Collects the pages of the groups of one search: the groups of the re-ranked hits, then all others
 * by their best hits in the order of the first pass. One pass over the hits finds the groups of a
 * page, and another their best hits. For one thread.
 *
 * @param within the order of the hits of a group, where it is not that of the search
 * @param best the maximum number of hits of each group
 */
record GroupPager(PageCollector hits, DocumentGroups groups, Optional<HitSort> within, int best) {

  /**
   * A page of groups of hits. Immutable.
   *
   * @param groups in order
   * @param total the total number of groups
   * @param end how many groups come before the next, in place of a document
   * @param partial whether the deadline ended the search early
   * @param expansion the terms that relevance feedback added to those of the search
   */
  record GroupPage(
      List<RankedGroup> groups,
      Total total,
      Optional<HitPage.End> end,
      boolean partial,
      List<ExpandedWord> expansion) {
    /** There was no time to find any. */
    static final GroupPage CUT =
        new GroupPage(List.of(), new Total(0, false), Optional.empty(), true, List.of());
  }

  /**
   * A group in its place.
   *
   * @param head the best of its hits, which gives it the place
   * @param hits the first of its hits
   * @param members what was counted of it
   */
  record RankedGroup(Ranked head, List<Ranked> hits, Members members) {
    /** How many hits it has: at least those that are known, where time ran out. */
    long total() {
      return Math.max(members.total(), hits.size());
    }
  }

  /** The page after some groups. */
  GroupPage page(SearchOptions options, Optional<HitPage.End> after) throws IOException {
    int start = options.offset() + after.map(HitPage.End::document).orElse(0);
    Map<Integer, List<Ranked>> reranked =
        byGroup(options.limit() == 0 ? List.of() : hits.rerankedHits());
    int depth = Math.addExact(start, options.limit());
    TopGroupsCollector.TopGroups top =
        TopGroupsCollector.of(
            searcher(),
            hits.plan().first(),
            groups,
            hits.sort().sort(),
            Math.max(0, depth - reranked.size()),
            reranked.keySet());
    Map<Integer, Ranked> heads = new LinkedHashMap<>();
    reranked.forEach((group, ranked) -> heads.put(group, ranked.getFirst()));
    top.heads().forEach(head -> heads.put(head.group(), new Ranked(head.document(), head.score())));
    List<Map.Entry<Integer, Ranked>> wanted =
        heads.entrySet().stream().skip(start).limit(options.limit()).toList();
    List<RankedGroup> found = members(wanted, within.isPresent() ? Map.of() : reranked);
    boolean partial = searcher().timedOut();
    return new GroupPage(
        found,
        new Total(top.distinct(), !partial),
        partial || found.isEmpty() || top.distinct() <= depth
            ? Optional.empty()
            : Optional.of(new HitPage.End(depth, 0)),
        partial,
        hits.plan().expansion());
  }

  private IndexSearcher searcher() {
    return hits.searcher();
  }

  /** The re-ranked hits of each group, the groups in the order of their best. */
  private Map<Integer, List<Ranked>> byGroup(List<Ranked> reranked) throws IOException {
    Map<Integer, List<Integer>> groupsOf = new HashMap<>();
    IndexReader reader = searcher().getIndexReader();
    LeafReaderContext leaf = null;
    DocumentGroups.Leaf segment = null;
    for (long next : HitPage.inIndexOrder(reranked)) {
      int document = (int) (next >> Integer.SIZE);
      if (leaf == null || segment == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
        leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        segment = groups.leaf(leaf);
      }
      List<Integer> of = new ArrayList<>();
      segment.visit(document - leaf.docBase, (group, value) -> of.add(group));
      groupsOf.put(document, of);
    }
    Map<Integer, List<Ranked>> byGroup = new LinkedHashMap<>();
    for (Ranked hit : reranked) {
      for (int group :
          groupsOf.getOrDefault(hit.document(), List.of()).stream().distinct().toList()) {
        byGroup.computeIfAbsent(group, first -> new ArrayList<>()).add(hit);
      }
    }
    return byGroup;
  }

  private List<RankedGroup> members(
      List<Map.Entry<Integer, Ranked>> wanted, Map<Integer, List<Ranked>> reranked)
      throws IOException {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Members> all =
        GroupMembersCollector.of(
            searcher(),
            hits.plan().first(),
            groups,
            within.orElse(hits.sort()).sort(),
            best,
            wanted.stream().map(Map.Entry::getKey).toList());
    List<RankedGroup> found = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      Ranked head = wanted.get(place).getValue();
      Members members = all.get(place);
      List<Ranked> first = reranked.getOrDefault(members.group(), List.of());
      found.add(new RankedGroup(head, inOrder(head, first, members), members));
    }
    return found;
  }

  /**
   * The re-ranked hits of a group, then its others. Where there was no time to collect any, the one
   * that gives the group its place.
   */
  private List<Ranked> inOrder(Ranked head, List<Ranked> reranked, Members members) {
    Set<Integer> above = reranked.stream().map(Ranked::document).collect(Collectors.toSet());
    List<Ranked> hits =
        Stream.concat(
                reranked.stream(),
                members.first().stream()
                    .filter(hit -> !above.contains(hit.doc))
                    .map(hit -> new Ranked(hit.doc, hit.score)))
            .limit(best)
            .toList();
    return hits.isEmpty() ? List.of(head) : hits;
  }
}
