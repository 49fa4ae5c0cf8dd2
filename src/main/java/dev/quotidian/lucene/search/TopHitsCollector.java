package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * Collects the top-k hits by score, or the newest without scores, with early termination. The
 * tie-break is newest first, the order in which the index is sorted. So in a segment the earlier of
 * two documents of one score wins, and later ones need a higher score to compete. Only ties across
 * segments are compared by date and id. For one thread.
 */
final class TopHitsCollector implements Collector {
  private final TieBreaker order;
  private final boolean byScore;
  private final int numHits;
  private final int unordered;
  private final int countTo;
  private final List<Segment> segments = new ArrayList<>();
  private final LongHeap best; // the best scores of the segments that are done
  private int counted;
  private boolean skipped;

  private TopHitsCollector(TieBreaker order, Settings settings) {
    this.order = order;
    this.byScore = settings.byScore();
    this.numHits = settings.numHits();
    this.unordered = settings.unordered();
    this.countTo = settings.countTo();
    this.best = new LongHeap(numHits);
  }

  /**
   * What to collect.
   *
   * @param byScore the best hits, not the newest
   * @param numHits the maximum number of hits, at least one
   * @param unordered how many of the first may come in any order
   * @param countTo up to which number the total is exact
   */
  record Settings(boolean byScore, int numHits, int unordered, int countTo) {}

  /**
   * The top hits of a query.
   *
   * @param total how many match, or were counted before early termination
   * @param isExact whether all were counted
   */
  record TopHits(List<HitPage.Ranked> hits, long total, boolean isExact) {}

  /**
   * Collects.
   *
   * @param settings which, and how exactly
   */
  static TopHits of(IndexSearcher searcher, Query query, Schema schema, Settings settings)
      throws IOException {
    TieBreaker order = new TieBreaker(searcher.getIndexReader(), schema);
    TopHitsCollector page = new TopHitsCollector(order, settings);
    // A searcher without threads of its own asks for one collector.
    return searcher.search(
        query,
        new CollectorManager<Collector, TopHits>() {
          @Override
          public Collector newCollector() {
            return page;
          }

          @Override
          public TopHits reduce(Collection<Collector> collectors) throws IOException {
            return new TopHits(page.merged(), page.counted, !page.skipped);
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

  /** The minimum competitive score. */
  private float minCompetitive() {
    return best.size() < numHits ? 0 : PackedScores.score(best.top());
  }

  private final class ByScore implements LeafCollector {
    private final Segment segment;
    private final LongHeap heap = new LongHeap(numHits);
    private final int base;
    private Scorable scorer = NONE;
    private float worst = -1; // the score of the last of the heap, once it is full
    private boolean tiesLose; // whether what ties with the last of other segments comes after it
    private TieBreaker.@Nullable SortKeys places; // those of this segment, once something ties
    private TieBreaker.@Nullable SortKey lastTie;

    ByScore(Segment segment) {
      this.segment = segment;
      this.base = segment.leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      skip();
    }

    @Override
    public void collect(int document) throws IOException {
      float score = scorer.score();
      int seen = ++counted;
      if (score > worst) {
        if (seen > countTo && isBehind(score, base + document)) { // else none is skipped
          tiesLose = true;
        } else {
          insert(score, document);
        }
        skip();
      } else if (seen == countTo + 1) {
        skip();
      }
    }

    /**
     * Whether enough hits of other segments come before a document that ties with the last of them.
     * If so, they come before all later documents of its segment that tie.
     */
    private boolean isBehind(float score, int document) throws IOException {
      if (best.size() < numHits || score != minCompetitive()) {
        return false;
      }
      if (places == null) {
        places = order.new SortKeys(segment.leaf);
        lastTie = lastTie(score);
      }
      return tiesLose || lastTie == null || order.compare(lastTie, places.of(document)) < 0;
    }

    /** The last of those with a score in other segments. */
    private TieBreaker.@Nullable SortKey lastTie(float score) throws IOException {
      TieBreaker.SortKey last = null;
      for (Segment other : segments) {
        int document = -1;
        for (long rank : other.ranks) {
          if (PackedScores.score(rank) == score) {
            document = Math.max(document, PackedScores.document(rank));
          }
        }
        if (document >= 0) {
          TieBreaker.SortKey tie = order.new SortKeys(other.leaf).of(document);
          last = last == null || order.compare(tie, last) > 0 ? tie : last;
        }
      }
      return last;
    }

    private void insert(float score, int document) {
      if (heap.size() < numHits) {
        heap.push(PackedScores.of(score, base + document));
      } else {
        heap.updateTop(PackedScores.of(score, base + document));
      }
      if (heap.size() == numHits) {
        worst = PackedScores.score(heap.top());
      }
    }

    /** Once enough are counted, skips documents that cannot compete. */
    private void skip() throws IOException {
      if (counted > countTo) {
        float here = worst < 0 ? 0 : Math.nextUp(worst);
        float least = Math.max(here, tiesLose ? Math.nextUp(minCompetitive()) : minCompetitive());
        if (least > 0) {
          scorer.setMinCompetitiveScore(least);
          skipped = true;
        }
      }
    }

    @Override
    public void finish() {
      segment.ranks = new long[heap.size()];
      for (int i = 0; i < segment.ranks.length; i++) {
        segment.ranks[i] = heap.get(i + 1); // its places begin at 1
        best.insertWithOverflow(segment.ranks[i]);
      }
    }
  }

  private final class InOrder implements LeafCollector {
    private final Segment segment;
    private final int base;
    private final long[] first = new long[numHits];
    private int size;

    InOrder(Segment segment) {
      this.segment = segment;
      this.base = segment.leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      if (size < numHits) {
        first[size++] = PackedScores.of(0, base + document);
      } else if (counted > countTo) {
        skipped = true;
        throw new CollectionTerminatedException();
      }
      counted++;
    }

    @Override
    public void finish() {
      segment.ranks = Arrays.copyOf(first, size);
    }
  }

  private static final Scorable NONE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private List<HitPage.Ranked> merged() throws IOException {
    int size = 0;
    for (Segment segment : segments) {
      size += segment.ranks.length;
    }
    long[] ranks = new long[size];
    int to = 0;
    for (Segment segment : segments) {
      System.arraycopy(segment.ranks, 0, ranks, to, segment.ranks.length);
      to += segment.ranks.length;
    }
    return PackedScores.first(ranks, numHits, unordered, order);
  }

  /** What was found in one segment. */
  private static final class Segment {
    private final LeafReaderContext leaf;
    private long[] ranks = {};

    Segment(LeafReaderContext leaf) {
      this.leaf = leaf;
    }
  }
}
