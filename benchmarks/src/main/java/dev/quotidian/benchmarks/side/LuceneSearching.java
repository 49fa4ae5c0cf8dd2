package dev.quotidian.benchmarks.side;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
 */
record LuceneSearching(IndexSearcher searcher, boolean ofQuotations) {
  private static final int TEN = 10;
  private static final int COUNTED = 1000;

  Answer best(LuceneWords.Looks looks) throws IOException {
    return answer(
        looks.isOne() ? top(looks.first()) : LuceneRescorer.top(searcher, looks, TEN, COUNTED));
  }

  TopDocs top(Query query) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(TEN, null, COUNTED));
  }

  Answer answer(TopDocs top) throws IOException {
    read(top);
    return answer(top, Arrays.stream(top.scoreDocs).mapToDouble(hit -> hit.score).toArray());
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
    LuceneColumns columns = new LuceneColumns(searcher.getIndexReader().leaves());
    int[] documents = new int[top.scoreDocs.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = top.scoreDocs[i].doc;
    }
    Arrays.sort(documents);
    for (int document : documents) {
      Object shown = ofQuotations ? columns.quotation(document) : columns.article(document);
      if (shown.hashCode() == 0) {
        throw new IllegalStateException("Nothing to show of document " + document);
      }
    }
  }

  private static Answer answer(TopDocs top, double[] values) {
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Answer(top.totalHits.value(), exact, values);
  }
}
