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
 * The best of a first query in the order of a second, by Lucene's rescorer. What ties comes in the
 * order of the index, which is cheaper than Quotidian's newest first over all segments.
 */
final class LuceneRescorer extends QueryRescorer {
  private static final int LOOKED_AT = 300;

  private LuceneRescorer(Query second) {
    super(second);
  }

  /** The first hits. */
  static TopDocs top(IndexSearcher searcher, LuceneTextQueries.Looks looks, int hits, int counted)
      throws IOException {
    TopDocs seen =
        searcher.search(looks.first(), new TopScoreDocCollectorManager(LOOKED_AT, null, counted));
    ScoreDoc[] best = new LuceneRescorer(looks.second()).rescore(searcher, seen, hits).scoreDocs;
    return new TopDocs(seen.totalHits, Arrays.copyOf(best, Math.min(hits, best.length)));
  }

  /**
   * The same in a total order.
   *
   * @param sort by score, then by the date, newest first, then by what is written and by number
   */
  static TopDocs top(
      IndexSearcher searcher, LuceneTextQueries.Looks looks, Sort sort, int hits, int counted)
      throws IOException {
    TopDocs seen =
        searcher.search(
            looks.first(), new TopFieldCollectorManager(sort, LOOKED_AT, null, counted));
    ScoreDoc[] best =
        new LuceneRescorer(looks.second()).rescore(searcher, seen, LOOKED_AT).scoreDocs;
    Arrays.sort(best, LuceneRescorer::inOrder);
    return new TopDocs(
        seen.totalHits,
        Arrays.stream(best)
            .limit(hits)
            .map(hit -> new ScoreDoc(hit.doc, hit.score))
            .toArray(ScoreDoc[]::new));
  }

  /** By the new score, then by what the first look sorted by beside its own. */
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
