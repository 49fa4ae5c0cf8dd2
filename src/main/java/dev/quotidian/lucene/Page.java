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

  static Page of(IndexSearcher searcher, Looks looks, Order order, Schema schema, Wanted wanted)
      throws IOException {
    return looks.closer().isEmpty() || wanted.limit() == 0
        ? once(searcher, looks.first(), order, schema, wanted)
        : twice(searcher, looks, order, schema, wanted);
  }

  private static Page once(
      IndexSearcher searcher, Query query, Order order, Schema schema, Wanted wanted)
      throws IOException {
    if (wanted.limit() == 0 && wanted.exact()) {
      long count = searcher.count(query);
      boolean partial = searcher.timedOut();
      return new Page(List.of(), new Total(count, !partial), count > 0, partial);
    }
    int depth = wanted.offset() + wanted.limit();
    if (wanted.after().isEmpty() && !(order instanceof Order.Oldest)) {
      FirstPage.Found found = first(searcher, query, order, schema, depth, wanted.exact());
      return of(found.hits(), wanted.offset(), wanted.limit(), total(found, searcher), searcher);
    }
    int most = most(searcher, depth);
    TopFieldDocs top =
        searcher.search(
            query,
            new TopFieldCollectorManager(
                sort(order, schema),
                most,
                wanted.after().orElse(null),
                countTo(most, wanted.exact())));
    List<Ranked> found = Arrays.stream(top.scoreDocs).map(Page::ranked).toList();
    boolean isExact =
        !searcher.timedOut() && top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    Total total = new Total(top.totalHits.value(), isExact);
    return of(found, wanted.offset(), wanted.limit(), total, searcher);
  }

  /** The first hits, and one more than {@code depth}, which tells whether there is a next page. */
  private static FirstPage.Found first(
      IndexSearcher searcher, Query query, Order order, Schema schema, int depth, boolean exact)
      throws IOException {
    boolean byScore = !(order instanceof Order.Newest);
    int most = most(searcher, depth);
    return FirstPage.of(searcher, query, schema, byScore, most, countTo(most, exact));
  }

  private static int most(IndexSearcher searcher, int depth) {
    return Math.clamp(depth + 1L, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  private static int countTo(int most, boolean exact) {
    return exact ? Integer.MAX_VALUE : Math.max(COUNTED_AT_LEAST, most);
  }

  /**
   * The order of the closer look, then that of the first. A page that begins beyond the closer
   * look's hits is as without it.
   */
  private static Page twice(
      IndexSearcher searcher, Looks looks, Order order, Schema schema, Wanted wanted)
      throws IOException {
    int depth = Math.max(looks.hits(), wanted.offset()) + wanted.limit();
    FirstPage.Found top = first(searcher, looks.first(), order, schema, depth, wanted.exact());
    List<Ranked> hits = new ArrayList<>(looks.closer(searcher, schema, top.hits()));
    int from = wanted.after().isEmpty() ? wanted.offset() : 1 + place(hits, wanted.after().get());
    if (wanted.after().isPresent() && from == 0) {
      return once(searcher, looks.first(), order, schema, wanted);
    }
    top.hits().stream().skip(looks.hits()).forEach(hits::add);
    return of(hits, from, wanted.limit(), total(top, searcher), searcher);
  }

  private static int place(List<Ranked> order, FieldDoc hit) {
    return order.stream().map(Ranked::document).toList().indexOf(hit.doc);
  }

  /** Whether a closer look is taken at a document. */
  static boolean isSeenCloser(
      IndexSearcher searcher, Looks looks, Order order, Schema schema, int document)
      throws IOException {
    return looks.closer().isPresent()
        && first(searcher, looks.first(), order, schema, looks.hits(), false).hits().stream()
            .limit(looks.hits())
            .anyMatch(found -> found.document() == document);
  }

  private static Page of(
      List<Ranked> order, int offset, int limit, Total total, IndexSearcher searcher) {
    boolean hasNext = order.size() > offset + limit;
    List<Ranked> page = order.stream().skip(offset).limit(limit).toList();
    return new Page(page, total, hasNext, searcher.timedOut());
  }

  private static Total total(FirstPage.Found found, IndexSearcher searcher) {
    return new Total(found.total(), !searcher.timedOut() && found.isExact());
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
