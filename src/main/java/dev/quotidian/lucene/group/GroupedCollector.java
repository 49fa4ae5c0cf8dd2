package dev.quotidian.lucene.group;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;

/** Collects all hits of a query with their groups, and compares them by a sort. For one thread. */
abstract class GroupedCollector implements Collector {
  private final DocumentGroups groups;
  private final Sort sort;
  final HitSlots slots;

  /**
   * Has slots for hits.
   *
   * @param numSlots how many
   */
  GroupedCollector(DocumentGroups groups, Sort sort, int numSlots) {
    this.groups = groups;
    this.sort = sort;
    this.slots = new HitSlots(sort, numSlots);
  }

  /** A hit is in a group, for one of its values. */
  abstract void collect(int base, int document, int group, int value) throws IOException;

  final void run(IndexSearcher searcher, Query query) throws IOException {
    // A searcher without threads of its own asks for one collector.
    searcher.search(
        query,
        new CollectorManager<GroupedCollector, Boolean>() {
          @Override
          public GroupedCollector newCollector() {
            return GroupedCollector.this;
          }

          @Override
          public Boolean reduce(Collection<GroupedCollector> collectors) {
            return true;
          }
        });
  }

  @Override
  public final ScoreMode scoreMode() {
    return sort.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public final LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    slots.enter(leaf);
    return new SegmentCollector(leaf.docBase, groups.leaf(leaf));
  }

  private final class SegmentCollector implements LeafCollector, DocumentGroups.Visitor {
    private final int base;
    private final DocumentGroups.Leaf segment;
    private int document;

    SegmentCollector(int base, DocumentGroups.Leaf segment) {
      this.base = base;
      this.segment = segment;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      slots.setScorer(scorer);
    }

    @Override
    public void collect(int hit) throws IOException {
      document = hit;
      segment.visit(hit, this);
    }

    @Override
    public void visit(int group, int value) throws IOException {
      GroupedCollector.this.collect(base, document, group, value);
    }
  }
}
