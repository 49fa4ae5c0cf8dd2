package dev.quotidian.lucene.group;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.FixedBitSet;

/**
 * Collects the first groups in the order of their best hits, and counts all groups. Takes memory
 * for as many hits as groups are wanted, and one bit for each group that there is. For one thread.
 */
public final class TopGroupsCollector extends GroupedCollector {
  private final int max;
  private final Set<Integer> excluded;
  private final Map<Integer, Head> byGroup = new HashMap<>();
  private final TreeSet<Head> heads;
  private FixedBitSet seen = new FixedBitSet(1 << 10);
  private int distinct;

  /**
   * The first groups.
   *
   * @param heads the first groups, each with its best hit, in order
   * @param distinct how many groups there are in all
   */
  public record TopGroups(List<GroupHead> heads, int distinct) {}

  /**
   * A group and its best hit.
   *
   * @param score 0 where the order is not by score
   */
  public record GroupHead(int group, int document, float score) {}

  private TopGroupsCollector(DocumentGroups groups, Sort sort, int max, Set<Integer> excluded) {
    super(groups, sort, max);
    this.max = max;
    this.excluded = excluded;
    this.heads = new TreeSet<>(this::compare);
  }

  private int compare(Head one, Head other) {
    int bySort = slots.compareSlots(one.slot, other.slot);
    int byDocument = bySort != 0 ? bySort : Integer.compare(one.document, other.document);
    return byDocument != 0 ? byDocument : Integer.compare(one.group, other.group);
  }

  /**
   * Collects.
   *
   * @param max the maximum number of groups, 0 or more
   * @param excluded groups that are counted only
   */
  public static TopGroups of(
      IndexSearcher searcher,
      Query query,
      DocumentGroups groups,
      Sort sort,
      int max,
      Set<Integer> excluded)
      throws IOException {
    TopGroupsCollector top = new TopGroupsCollector(groups, sort, max, excluded);
    top.run(searcher, query);
    List<GroupHead> found = new ArrayList<>();
    for (Head head : top.heads) {
      found.add(new GroupHead(head.group, head.document, top.slots.score(head.slot)));
    }
    return new TopGroups(found, top.distinct);
  }

  /** The best hit of a group, until there is a better one. */
  private static final class Head {
    private final int group;
    private final int slot;
    private int document;

    Head(int group, int slot) {
      this.group = group;
      this.slot = slot;
    }
  }

  @Override
  void collect(int base, int document, int group, int value) throws IOException {
    seen = FixedBitSet.ensureCapacity(seen, group + 1);
    if (!seen.getAndSet(group)) {
      distinct++;
    }
    if (max == 0 || (byGroup.size() == max && !isBetter(document, heads.last()))) {
      return;
    }
    Head head = byGroup.get(group);
    if (head != null) {
      if (isBetter(document, head)) {
        heads.remove(head);
        put(head, base, document);
      }
    } else if (!excluded.contains(group)) {
      put(new Head(group, freeSlot()), base, document);
    }
  }

  /** Of equal hits the earlier document is the better one. */
  private boolean isBetter(int document, Head head) throws IOException {
    return slots.compare(document, head.slot) < 0;
  }

  /** The next one, or that of the last group, which is dropped. */
  private int freeSlot() {
    if (byGroup.size() < max) {
      return byGroup.size();
    }
    Head last = heads.removeLast();
    byGroup.remove(last.group);
    return last.slot;
  }

  private void put(Head head, int base, int document) throws IOException {
    slots.put(head.slot, document);
    head.document = base + document;
    heads.add(head);
    byGroup.put(head.group, head);
  }
}
