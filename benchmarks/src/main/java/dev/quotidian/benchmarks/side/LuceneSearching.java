package dev.quotidian.benchmarks.side;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.document.Document;
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
 * @param prefix of the names of the fields of what is searched
 */
record LuceneSearching(IndexSearcher searcher, String prefix, Reader reader) {
  private static final int TEN = 10;
  private static final int COUNTED = 1000;

  /** Reads what is shown of a hit. */
  interface Reader {
    /** The stored fields to read. */
    Set<String> fields();

    /** What is shown. */
    Object shown(Document document);
  }

  static final Reader ARTICLES =
      new Reader() {
        private final Set<String> fields = Set.of("summary");

        @Override
        public Set<String> fields() {
          return fields;
        }

        @Override
        public Object shown(Document document) {
          return StoredBytes.article(document.getBinaryValue("summary"));
        }
      };

  static final Reader QUOTATIONS =
      new Reader() {
        private final Set<String> fields = Set.of("summary", "quotation", "q.content");

        @Override
        public Set<String> fields() {
          return fields;
        }

        @Override
        public Object shown(Document document) {
          return StoredBytes.quotation(
              document.getBinaryValue("summary"),
              document.getBinaryValue("quotation"),
              document.get("q.content"));
        }
      };

  Answer best(LuceneWords.Looks looks) throws IOException {
    return answer(
        looks.isOne()
            ? top(looks.first())
            : LuceneRescorer.top(searcher, looks, prefix, TEN, COUNTED));
  }

  TopDocs top(Query query) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(TEN, null, COUNTED));
  }

  Answer answer(TopDocs top) throws IOException {
    read(top);
    return answer(top, Arrays.stream(top.scoreDocs).mapToDouble(hit -> hit.score).toArray());
  }

  Answer newest(Query query) throws IOException {
    Sort sort = new Sort(new SortField(prefix + "published", SortField.Type.LONG, true));
    TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort, TEN, null, COUNTED));
    read(top);
    return answer(
        top,
        Arrays.stream(top.scoreDocs)
            .mapToDouble(hit -> ((Number) ((FieldDoc) hit).fields[0]).doubleValue())
            .toArray());
  }

  private void read(TopDocs top) throws IOException {
    var stored = searcher.storedFields();
    for (ScoreDoc hit : top.scoreDocs) {
      Object shown = reader.shown(stored.document(hit.doc, reader.fields()));
      if (shown.hashCode() == 0) {
        throw new IllegalStateException("Nothing to show of document " + hit.doc);
      }
    }
  }

  private static Answer answer(TopDocs top, double[] values) {
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Answer(top.totalHits.value(), exact, values);
  }
}
