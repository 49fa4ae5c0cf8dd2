package dev.quotidian.lucene.facet;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * A collector that counts every match of a query, segment by segment, without scores. For one
 * thread.
 */
interface MatchCounter extends Collector {

  /** The collector of one segment. */
  interface Leaf extends LeafCollector {
    @Override
    default void setScorer(Scorable scorer) {}
  }

  @Override
  Leaf getLeafCollector(LeafReaderContext leaf) throws IOException;

  /** Called once, after the last match. */
  default void complete() {}

  @Override
  default ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Runs a query once for all these counters. */
  static void count(IndexSearcher searcher, Query query, List<? extends MatchCounter> counters)
      throws IOException {
    Collector all = MultiCollector.wrap(counters);
    // A searcher without threads of its own asks for one collector.
    searcher.search(
        query,
        new CollectorManager<Collector, Boolean>() {
          @Override
          public Collector newCollector() {
            return all;
          }

          @Override
          public Boolean reduce(Collection<Collector> collectors) {
            return true;
          }
        });
    counters.forEach(MatchCounter::complete);
  }
}
