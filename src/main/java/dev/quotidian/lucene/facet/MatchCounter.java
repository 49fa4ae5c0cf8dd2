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

/** Sees every match of a query, segment by segment; nothing is scored. */
interface MatchCounter extends Collector {

  /** What counts the matches of one segment. */
  interface Leaf extends LeafCollector {
    @Override
    default void setScorer(Scorable scorer) {}
  }

  @Override
  Leaf getLeafCollector(LeafReaderContext leaf) throws IOException;

  /** Told once all matches were seen. */
  default void end() {}

  @Override
  default ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Shows all that {@code query} matches to all of these. */
  static void count(IndexSearcher searcher, Query query, List<? extends MatchCounter> tallies)
      throws IOException {
    Collector all = MultiCollector.wrap(tallies);
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
    tallies.forEach(MatchCounter::end);
  }
}
