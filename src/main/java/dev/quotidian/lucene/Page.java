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

  static Page of(IndexSearcher searcher, Looks looks, Sort sort, Wanted wanted) throws IOException {
    return looks.closer().isEmpty() || wanted.limit() == 0
        ? once(searcher, looks.first(), sort, wanted)
        : twice(searcher, looks, sort, wanted);
  }

  private static Page once(IndexSearcher searcher, Query query, Sort sort, Wanted wanted)
      throws IOException {
    if (wanted.limit() == 0 && wanted.exact()) {
      long count = searcher.count(query);
      boolean partial = searcher.timedOut();
      return new Page(List.of(), new Total(count, !partial), count > 0, partial);
    }
    TopFieldDocs top = top(searcher, query, sort, wanted, wanted.offset() + wanted.limit());
    return of(
        Arrays.stream(top.scoreDocs).map(Page::ranked).toList(),
        wanted.offset(),
        wanted.limit(),
        total(top, searcher.timedOut()),
        searcher.timedOut());
  }

  /** One hit more than {@code depth}, which tells whether there is a next page. */
  private static TopFieldDocs top(
      IndexSearcher searcher, Query query, Sort sort, Wanted wanted, int depth) throws IOException {
    int most = Math.clamp(depth + 1L, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    int countTo = wanted.exact() ? Integer.MAX_VALUE : Math.max(COUNTED_AT_LEAST, most);
    return searcher.search(
        query, new TopFieldCollectorManager(sort, most, wanted.after().orElse(null), countTo));
  }

  /**
   * The order of the closer look, then that of the first. A page that begins beyond the closer
   * look's hits is as without it.
   */
  private static Page twice(IndexSearcher searcher, Looks looks, Sort sort, Wanted wanted)
      throws IOException {
    Wanted fromStart = new Wanted(Optional.empty(), 0, 0, wanted.exact());
    int depth = Math.max(looks.hits(), wanted.offset()) + wanted.limit();
    TopFieldDocs top = top(searcher, looks.first(), sort, fromStart, depth);
    List<Ranked> order = new ArrayList<>();
    looks
        .closer(searcher, top.scoreDocs)
        .forEach(seen -> order.add(new Ranked(seen.found().doc, seen.score())));
    int from = wanted.after().isEmpty() ? wanted.offset() : 1 + place(order, wanted.after().get());
    if (wanted.after().isPresent() && from == 0) {
      return once(searcher, looks.first(), sort, wanted);
    }
    Arrays.stream(top.scoreDocs).skip(looks.hits()).map(Page::ranked).forEach(order::add);
    boolean partial = searcher.timedOut();
    return of(order, from, wanted.limit(), total(top, partial), partial);
  }

  private static int place(List<Ranked> order, FieldDoc hit) {
    return order.stream().map(Ranked::document).toList().indexOf(hit.doc);
  }

  /** Whether a closer look is taken at a document. */
  static boolean isSeenCloser(IndexSearcher searcher, Looks looks, Sort sort, int document)
      throws IOException {
    Wanted all = new Wanted(Optional.empty(), 0, 0, false);
    return looks.closer().isPresent()
        && Arrays.stream(top(searcher, looks.first(), sort, all, looks.hits()).scoreDocs)
            .limit(looks.hits())
            .anyMatch(found -> found.doc == document);
  }

  private static Page of(List<Ranked> order, int offset, int limit, Total total, boolean partial) {
    boolean hasNext = order.size() > offset + limit;
    return new Page(order.stream().skip(offset).limit(limit).toList(), total, hasNext, partial);
  }

  private static Total total(TopFieldDocs top, boolean partial) {
    boolean isExact = !partial && top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Total(top.totalHits.value(), isExact);
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
    SortField first =
        switch (order) {
          case Order.Relevance relevance -> SortField.FIELD_SCORE;
          case Order.Recency recency -> SortField.FIELD_SCORE;
          case Order.Newest newest -> new SortField(schema.published(), SortField.Type.LONG, true);
          case Order.Oldest oldest -> new SortField(schema.published(), SortField.Type.LONG);
        };
    SortField id = new SortField(schema.id(), SortField.Type.STRING);
    return schema.equals(Schema.ARTICLE)
        ? new Sort(first, id)
        : new Sort(first, id, new SortField(Schema.NUMBER, SortField.Type.LONG));
  }
}
