package dev.quotidian.lucene.group;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/**
 * Collects the first hits of some groups, and counts all hits of each. Takes memory for as many
 * hits as are wanted. For one thread.
 */
public final class GroupMembersCollector extends GroupedCollector {
  private final Map<Integer, Collected> collected = new LinkedHashMap<>();
  private final int best;

  /**
   * The hits of a group.
   *
   * @param first the first of them, in order; scores are 0 where the order is not by score
   * @param total how many there are
   * @param values how many of them have each value
   */
  public record Members(int group, List<ScoreDoc> first, long total, Map<Integer, Integer> values) {
    /** Copies. */
    public Members {
      first = List.copyOf(first);
      values = Map.copyOf(values);
    }
  }

  private GroupMembersCollector(DocumentGroups groups, Sort sort, int best, List<Integer> wanted) {
    super(groups, sort, best * wanted.size());
    this.best = best;
    for (int group : wanted) {
      collected.put(group, new Collected(collected.size() * best));
    }
  }

  /**
   * Collects.
   *
   * @param best the maximum number of hits of each group, at least one
   * @param wanted the groups, each once
   * @return one for each of the wanted groups, in their order
   */
  public static List<Members> of(
      IndexSearcher searcher,
      Query query,
      DocumentGroups groups,
      Sort sort,
      int best,
      List<Integer> wanted)
      throws IOException {
    GroupMembersCollector members = new GroupMembersCollector(groups, sort, best, wanted);
    members.run(searcher, query);
    List<Members> found = new ArrayList<>();
    members.collected.forEach((group, of) -> found.add(of.members(group)));
    return found;
  }

  @Override
  void collect(int base, int document, int group, int value) throws IOException {
    Collected members = collected.get(group);
    if (members != null) {
      members.values.merge(value, 1, Integer::sum);
      if (members.last != base + document) {
        members.last = base + document;
        members.total++;
        members.offer(base, document);
      }
    }
  }

  /** What is found of one group. */
  private final class Collected {
    private final Map<Integer, Integer> values = new HashMap<>();
    private final int[] order = new int[best]; // the slots of the first hits
    private final int[] documents = new int[best]; // by slot, from the first slot on
    private final int firstSlot;
    private int size;
    private int last = -1;
    private long total;

    Collected(int firstSlot) {
      this.firstSlot = firstSlot;
    }

    void offer(int base, int document) throws IOException {
      int place = size;
      while (place > 0 && slots.compare(document, order[place - 1]) < 0) {
        place--;
      }
      if (place == best) {
        return;
      }
      int slot = size < best ? firstSlot + size++ : order[best - 1];
      System.arraycopy(order, place, order, place + 1, size - 1 - place);
      order[place] = slot;
      slots.put(slot, document);
      documents[slot - firstSlot] = base + document;
    }

    Members members(int group) {
      List<ScoreDoc> first = new ArrayList<>();
      for (int place = 0; place < size; place++) {
        first.add(new ScoreDoc(documents[order[place] - firstSlot], slots.score(order[place])));
      }
      return new Members(group, first, total, values);
    }
  }
}
