package dev.quotidian.benchmarks.side;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** The best of a first query in the order of a second, by Lucene's rescorer. */
final class LuceneRescorer extends QueryRescorer {
  private static final int LOOKED_AT = 300;
  private static final Comparator<ScoreDoc> ORDER =
      Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score)
          .thenComparing(hit -> (Long) value(hit, 1), Comparator.reverseOrder())
          .thenComparing(hit -> (BytesRef) value(hit, 2))
          .thenComparing(hit -> (Long) value(hit, 3));

  private LuceneRescorer(Query second) {
    super(second);
  }

  /**
   * The first hits.
   *
   * @param prefix of the names of the fields of what is searched
   */
  static TopDocs top(
      IndexSearcher searcher, LuceneWords.Looks looks, String prefix, int hits, int counted)
      throws IOException {
    Sort sort =
        new Sort(
            SortField.FIELD_SCORE,
            new SortField(prefix + "published", SortField.Type.LONG, true),
            new SortField(prefix + "id", SortField.Type.STRING),
            new SortField("q.number", SortField.Type.LONG));
    TopDocs seen =
        searcher.search(
            looks.first(), new TopFieldCollectorManager(sort, LOOKED_AT, null, counted));
    ScoreDoc[] best =
        new LuceneRescorer(looks.second()).rescore(searcher, seen, LOOKED_AT).scoreDocs;
    Arrays.sort(best, ORDER);
    return new TopDocs(seen.totalHits, Arrays.copyOf(best, Math.min(hits, best.length)));
  }

  private static Object value(ScoreDoc hit, int field) {
    return ((FieldDoc) hit).fields[field];
  }

  @Override
  protected float combine(float first, boolean isScored, float second) {
    return second;
  }
}
