package dev.quotidian.benchmarks.system;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * The ten best or newest of a query by Lucene alone, with what is shown of them.
 *
 * @param ofQuotations whether that is quotations
 * @param same whether to give what Quotidian gives: what ties newest first over all segments, and
 *     of each hit all that there is to show
 */
record LuceneTopHits(IndexSearcher searcher, boolean ofQuotations, boolean same) {
  private static final int TEN = 10;
  private static final int COUNTED = 1000;

  Answer best(LuceneTextQueries.TwoPhaseQuery phases) throws IOException {
    if (phases.isSinglePhase()) {
      return answer(top(phases.first()));
    }
    return answer(
        same
            ? LuceneRescorer.top(searcher, phases, best(), TEN, COUNTED)
            : LuceneRescorer.top(searcher, phases, TEN, COUNTED));
  }

  TopDocs top(Query query) throws IOException {
    return same
        ? searcher.search(query, new TopFieldCollectorManager(best(), TEN, null, COUNTED))
        : searcher.search(query, new TopScoreDocCollectorManager(TEN, null, COUNTED));
  }

  private Sort best() {
    SortField newest = new SortField("published", SortField.Type.LONG, true);
    return ofQuotations
        ? new Sort(
            SortField.FIELD_SCORE,
            newest,
            new SortField("q.id", SortField.Type.STRING),
            new SortField("q.number", SortField.Type.LONG))
        : new Sort(SortField.FIELD_SCORE, newest, new SortField("a.id", SortField.Type.STRING));
  }

  Answer answer(TopDocs top) throws IOException {
    read(top);
    return answer(top, Arrays.stream(top.scoreDocs).mapToDouble(LuceneTopHits::score).toArray());
  }

  private static double score(ScoreDoc hit) {
    return hit instanceof FieldDoc sorted ? (Float) sorted.fields[0] : hit.score;
  }

  Answer newest(Query query) throws IOException {
    Sort sort = new Sort(new SortField("published", SortField.Type.LONG, true));
    TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort, TEN, null, COUNTED));
    read(top);
    return answer(
        top,
        Arrays.stream(top.scoreDocs)
            .mapToDouble(hit -> ((Number) ((FieldDoc) hit).fields[0]).doubleValue())
            .toArray());
  }

  /** In the order of the index, as columns are read forwards. */
  private void read(TopDocs top) throws IOException {
    LuceneHitReader columns = new LuceneHitReader(searcher.getIndexReader().leaves());
    int[] documents = new int[top.scoreDocs.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = top.scoreDocs[i].doc;
    }
    Arrays.sort(documents);
    for (int document : documents) {
      Object shown = shown(columns, document);
      if (shown.hashCode() == 0) {
        throw new IllegalStateException("Nothing to show of document " + document);
      }
    }
  }

  private Object shown(LuceneHitReader columns, int document) throws IOException {
    return ofQuotations ? columns.quotation(document) : columns.article(document);
  }

  private static Answer answer(TopDocs top, double[] values) {
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Answer(top.totalHits.value(), exact, values);
  }
}
