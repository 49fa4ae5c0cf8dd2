package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.LongHeap;

/**
 * Collects the first hits by score, or without scores the newest. What ties comes newest first, and
 * so do the documents of each segment, as the index is sorted: within a segment the earlier of two
 * documents of one score wins, and later ones need more to compete. Only what ties across segments
 * is compared by its date and id.
 */
final class FirstPage implements Collector {
  private final IndexOrder order;
  private final boolean byScore;
  private final int most;
  private final int countTo;
  private final List<Segment> segments = new ArrayList<>();
  private final LongHeap best; // the best scores of the segments that are done
  private int counted;
  private boolean skipped;

  private FirstPage(IndexOrder order, boolean byScore, int most, int countTo) {
    this.order = order;
    this.byScore = byScore;
    this.most = most;
    this.countTo = countTo;
    this.best = new LongHeap(most);
  }

  /**
   * The first hits of a query.
   *
   * @param total how many match, or were counted before the rest was skipped
   * @param isExact whether none was skipped
   */
  record Found(List<Page.Ranked> hits, long total, boolean isExact) {}

  /**
   * Finds.
   *
   * @param most how many hits are wanted, at least one
   * @param countTo up to how many the total is exact
   */
  static Found of(
      IndexSearcher searcher, Query query, Schema schema, boolean byScore, int most, int countTo)
      throws IOException {
    IndexOrder order = new IndexOrder(searcher.getIndexReader(), schema);
    FirstPage page = new FirstPage(order, byScore, most, countTo);
    // A searcher without threads of its own asks for one collector.
    return searcher.search(
        query,
        new CollectorManager<Collector, Found>() {
          @Override
          public Collector newCollector() {
            return page;
          }

          @Override
          public Found reduce(Collection<Collector> collectors) throws IOException {
            return new Found(page.merged(), page.counted, !page.skipped);
          }
        });
  }

  @Override
  public ScoreMode scoreMode() {
    if (!byScore) {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
    return countTo == Integer.MAX_VALUE ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    Segment segment = new Segment(leaf);
    segments.add(segment);
    return byScore ? new ByScore(segment) : new InOrder(segment);
  }

  /** The score from which a document may be among the first. */
  private float least() {
    return best.size() < most ? 0 : score(best.top());
  }

  /** The better, the greater; of one score the earlier document. No score is negative. */
  private static long key(float score, int document) {
    return ((long) Float.floatToIntBits(score) << Integer.SIZE) | (Integer.MAX_VALUE - document);
  }

  private static float score(long key) {
    return Float.intBitsToFloat((int) (key >> Integer.SIZE));
  }

  private static int document(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  private final class ByScore implements LeafCollector {
    private final Segment segment;
    private final LongHeap heap = new LongHeap(most);
    private Scorable scorer = NONE;

    ByScore(Segment segment) {
      this.segment = segment;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      skip();
    }

    @Override
    public void collect(int document) throws IOException {
      float score = scorer.score();
      counted++;
      if (heap.size() < most) {
        heap.push(key(score, document));
        skip();
      } else if (score > score(heap.top())) {
        heap.updateTop(key(score, document));
        skip();
      } else if (counted == countTo + 1) {
        skip();
      }
    }

    /** Once enough are counted, those that cannot be among the first are left out. */
    private void skip() throws IOException {
      if (counted > countTo) {
        float here = heap.size() < most ? 0 : Math.nextUp(score(heap.top()));
        float least = Math.max(here, least());
        if (least > 0) {
          scorer.setMinCompetitiveScore(least);
          skipped = true;
        }
      }
    }

    @Override
    public void finish() {
      segment.keys = new long[heap.size()];
      for (int i = segment.keys.length - 1; i >= 0; i--) {
        segment.keys[i] = heap.pop();
        best.insertWithOverflow(segment.keys[i]);
      }
    }
  }

  private final class InOrder implements LeafCollector {
    private final Segment segment;
    private final long[] first = new long[most];
    private int size;

    InOrder(Segment segment) {
      this.segment = segment;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      if (size < most) {
        first[size++] = key(0, document);
      } else if (counted > countTo) {
        skipped = true;
        throw new CollectionTerminatedException();
      }
      counted++;
    }

    @Override
    public void finish() {
      segment.keys = Arrays.copyOf(first, size);
    }
  }

  private static final Scorable NONE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private List<Page.Ranked> merged() {
    PriorityQueue<Segment> heads =
        new PriorityQueue<>(
            Comparator.comparingDouble(Segment::score)
                .reversed()
                .thenComparing(Segment::document, order));
    segments.stream().filter(Segment::hasNext).forEach(heads::add);
    List<Page.Ranked> hits = new ArrayList<>();
    while (hits.size() < most && !heads.isEmpty()) {
      Segment head = heads.remove();
      hits.add(new Page.Ranked(head.document(), head.score()));
      head.next++;
      if (head.hasNext()) {
        heads.add(head);
      }
    }
    return hits;
  }

  /** What was found in one segment, the best first. */
  private static final class Segment {
    private final LeafReaderContext leaf;
    private long[] keys = {};
    private int next;

    Segment(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    boolean hasNext() {
      return next < keys.length;
    }

    float score() {
      return FirstPage.score(keys[next]);
    }

    int document() {
      return leaf.docBase + FirstPage.document(keys[next]);
    }
  }
}
