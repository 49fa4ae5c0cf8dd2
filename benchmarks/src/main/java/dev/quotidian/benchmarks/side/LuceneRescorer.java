package dev.quotidian.benchmarks.side;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The best of a first query in the order of a second, by Lucene's rescorer. What ties comes in the
 * order of the index, which is cheaper than Quotidian's newest first over all segments.
 */
final class LuceneRescorer extends QueryRescorer {
  private static final int LOOKED_AT = 300;

  private LuceneRescorer(Query second) {
    super(second);
  }

  /** The first hits. */
  static TopDocs top(IndexSearcher searcher, LuceneWords.Looks looks, int hits, int counted)
      throws IOException {
    TopDocs seen =
        searcher.search(looks.first(), new TopScoreDocCollectorManager(LOOKED_AT, null, counted));
    ScoreDoc[] best = new LuceneRescorer(looks.second()).rescore(searcher, seen, hits).scoreDocs;
    return new TopDocs(seen.totalHits, Arrays.copyOf(best, Math.min(hits, best.length)));
  }

  @Override
  protected float combine(float first, boolean isScored, float second) {
    return second;
  }
}
