package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.Order;
import dev.quotidian.query.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
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
 * @param hasNext whether there are more
 * @param partial whether time ran out
 */
record Page(List<Ranked> documents, Total total, boolean hasNext, boolean partial) {

  /** A document and its score; 0 where the order is not by score. */
  record Ranked(int document, float score) {}

  /** The last hit of a page. */
  record End(int document, float score) {}

  /**
   * Which hits are wanted.
   *
   * @param after the hit after which they begin
   * @param exact whether the total is to be exact
   */
  record Wanted(Optional<FieldDoc> after, int offset, int limit, boolean exact) {}

  private static final int COUNTED_AT_LEAST = 1000;

  static Page of(IndexSearcher searcher, Query query, Order order, Schema schema, Wanted wanted)
      throws IOException {
    if (wanted.limit() == 0 && wanted.exact()) {
      long count = searcher.count(query);
      boolean partial = searcher.timedOut();
      return new Page(List.of(), new Total(count, !partial), count > 0, partial);
    }
    int depth = wanted.offset() + wanted.limit();
    int most = Math.clamp(depth + 1L, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    int countTo = wanted.exact() ? Integer.MAX_VALUE : Math.max(COUNTED_AT_LEAST, most);
    if (wanted.after().isEmpty() && !(order instanceof Order.Oldest)) {
      boolean byScore = !(order instanceof Order.Newest);
      return of(
          FirstPage.of(searcher, query, schema, byScore, most, countTo),
          wanted,
          searcher.timedOut());
    }
    Sort sort = sort(order, schema);
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(sort, most, wanted.after().orElse(null), countTo));
    return of(top, wanted, searcher.timedOut());
  }

  private static Page of(FirstPage.Found found, Wanted wanted, boolean partial) {
    int end = wanted.offset() + wanted.limit();
    List<Ranked> page = found.hits().stream().skip(wanted.offset()).limit(wanted.limit()).toList();
    Total total = new Total(found.total(), !partial && found.isExact());
    return new Page(page, total, found.hits().size() > end, partial);
  }

  private static Page of(TopFieldDocs top, Wanted wanted, boolean partial) {
    List<Ranked> page =
        Arrays.stream(top.scoreDocs)
            .skip(wanted.offset())
            .limit(wanted.limit())
            .map(Page::ranked)
            .toList();
    boolean isExact = !partial && top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    boolean hasNext = top.scoreDocs.length > wanted.offset() + wanted.limit();
    return new Page(page, new Total(top.totalHits.value(), isExact), hasNext, partial);
  }

  private static Ranked ranked(ScoreDoc found) {
    Object key = ((FieldDoc) found).fields[0];
    return new Ranked(found.doc, key instanceof Float score ? score : 0);
  }

  /** The last hit, if there are more, and all were seen. */
  Optional<End> end() {
    return hasNext && !partial && !documents.isEmpty()
        ? Optional.of(new End(documents.getLast().document(), documents.getLast().score()))
        : Optional.empty();
  }

  /** The order of documents of a sort; the last field makes it total. */
  static Sort sort(Order order, Schema schema) {
    SortField newest = new SortField(schema.published(), SortField.Type.LONG, true);
    List<SortField> fields = new ArrayList<>();
    switch (order) {
      case Order.Relevance relevance -> fields.addAll(List.of(SortField.FIELD_SCORE, newest));
      case Order.Recency recency -> fields.addAll(List.of(SortField.FIELD_SCORE, newest));
      case Order.Newest none -> fields.add(newest);
      case Order.Oldest none -> fields.add(new SortField(schema.published(), SortField.Type.LONG));
    }
    fields.add(new SortField(schema.id(), SortField.Type.STRING));
    if (schema.equals(Schema.QUOTATION)) {
      fields.add(new SortField(Schema.NUMBER, SortField.Type.LONG));
    }
    return new Sort(fields.toArray(SortField[]::new));
  }
}
