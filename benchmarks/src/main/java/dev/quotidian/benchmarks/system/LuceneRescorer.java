package dev.quotidian.benchmarks.system;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * The top hits of a first query re-ranked by a second, by Lucene's rescorer. Ties are broken by
 * index order, which is cheaper than Quotidian's tie-break, newest first over all segments.
 */
final class LuceneRescorer extends QueryRescorer {
  private static final int RERANKED = 200;

  private LuceneRescorer(Query second) {
    super(second);
  }

  /** The first hits. */
  static TopDocs top(
      IndexSearcher searcher, LuceneTextQueries.TwoPhaseQuery phases, int hits, int counted)
      throws IOException {
    TopDocs seen =
        searcher.search(phases.first(), new TopScoreDocCollectorManager(RERANKED, null, counted));
    ScoreDoc[] best = new LuceneRescorer(phases.second()).rescore(searcher, seen, hits).scoreDocs;
    return new TopDocs(seen.totalHits, Arrays.copyOf(best, Math.min(hits, best.length)));
  }

  /**
   * The same in a total order.
   *
   * @param sort by score, then by the date, newest first, then by what is written and by number
   */
  static TopDocs top(
      IndexSearcher searcher,
      LuceneTextQueries.TwoPhaseQuery phases,
      Sort sort,
      int hits,
      int counted)
      throws IOException {
    TopDocs seen =
        searcher.search(
            phases.first(), new TopFieldCollectorManager(sort, RERANKED, null, counted));
    ScoreDoc[] best =
        new LuceneRescorer(phases.second()).rescore(searcher, seen, RERANKED).scoreDocs;
    Arrays.sort(best, LuceneRescorer::inOrder);
    return new TopDocs(
        seen.totalHits,
        Arrays.stream(best)
            .limit(hits)
            .map(hit -> new ScoreDoc(hit.doc, hit.score))
            .toArray(ScoreDoc[]::new));
  }

  /** By the new score, then by the further sort keys of the first query. */
  private static int inOrder(ScoreDoc one, ScoreDoc other) {
    int order = Float.compare(other.score, one.score);
    Object[] fields = ((FieldDoc) one).fields;
    Object[] others = ((FieldDoc) other).fields;
    for (int i = 1; order == 0 && i < fields.length; i++) {
      order =
          fields[i] instanceof BytesRef text
              ? text.compareTo((BytesRef) others[i])
              : Long.compare((Long) fields[i], (Long) others[i]);
      order = i == 1 ? -order : order; // the newest first
    }
    return order;
  }

  @Override
  protected float combine(float first, boolean isScored, float second) {
    return second;
  }
}
