package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.Order;
import dev.quotidian.query.Total;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Documents in order.
 *
 * @param documents one for each hit
 * @param total how many there are in all
 */
record Page(List<Ranked> documents, Total total) {

  /** A document and its score; 0 where the order is not by score. */
  record Ranked(int document, double score) {}

  private static final int COUNTED_AT_LEAST = 1000;

  static Page of(Snapshot snapshot, Query query, Sort sort, int offset, int limit, boolean exact)
      throws IOException {
    if (limit == 0 && exact) {
      return new Page(List.of(), new Total(snapshot.count(query), true));
    }
    int wanted =
        Math.clamp((long) offset + limit, 1, Math.max(1, snapshot.getIndexReader().maxDoc()));
    int countTo = exact ? Integer.MAX_VALUE : Math.max(COUNTED_AT_LEAST, wanted);
    TopFieldDocs top =
        snapshot.search(query, new TopFieldCollectorManager(sort, wanted, null, countTo));
    List<Ranked> page =
        Arrays.stream(top.scoreDocs).skip(offset).limit(limit).map(Page::ranked).toList();
    boolean isExact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Page(page, new Total(top.totalHits.value(), isExact));
  }

  private static Ranked ranked(ScoreDoc found) {
    Object key = ((FieldDoc) found).fields[0];
    return new Ranked(found.doc, key instanceof Float score ? score : 0);
  }

  /** The order of documents of a sort; the last field makes it total. */
  static Sort sort(Order order, Schema schema) {
    SortField first =
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> new SortField(schema.published(), SortField.Type.LONG, true);
          case OLDEST -> new SortField(schema.published(), SortField.Type.LONG);
        };
    SortField id = new SortField(schema.id(), SortField.Type.STRING);
    return schema.equals(Schema.ARTICLE)
        ? new Sort(first, id)
        : new Sort(first, id, new SortField(Schema.NUMBER, SortField.Type.LONG));
  }
}
