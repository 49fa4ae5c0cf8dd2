package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/**
 * Documents in order.
 *
 * @param documents one for each hit
 * @param total how many there are in all
 * @param hasNext whether there are more
 * @param partial whether time ran out
 */
public record HitPage(List<Ranked> documents, Total total, boolean hasNext, boolean partial) {

  /** A document and its score; 0 where the order is not by score. */
  record Ranked(int document, float score) {}

  /** The last hit of a page. */
  public record End(int document, float score) {

    /** The hit as Lucene wants it, to go on after it. */
    FieldDoc in(IndexSnapshot snapshot, SortOrder order, Schema schema) throws IOException {
      List<Object> keys = new ArrayList<>();
      if (order instanceof SortOrder.Relevance || order instanceof SortOrder.Recency) {
        keys.add(score);
      }
      keys.add(snapshot.number(Schema.PUBLISHED, document));
      LeafReaderContext leaf = snapshot.leaf(document);
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), schema.id());
      if (ids.advanceExact(document - leaf.docBase)) {
        keys.add(BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
      }
      if (schema.equals(Schema.QUOTATION)) {
        keys.add(snapshot.number(Schema.NUMBER, document));
      }
      return new FieldDoc(document, score, keys.toArray());
    }
  }

  /**
   * Which hits are wanted.
   *
   * @param after the hit after which they begin
   * @param exact whether the total is to be exact
   */
  record Wanted(Optional<FieldDoc> after, int offset, int limit, boolean exact) {}

  private static final int COUNTED_AT_LEAST = 1000;

  static HitPage of(
      IndexSearcher searcher, RerankPlan looks, SortOrder order, Schema schema, Wanted wanted)
      throws IOException {
    return looks.closer().isEmpty() || wanted.limit() == 0
        ? once(searcher, looks, order, schema, wanted)
        : twice(searcher, looks, order, schema, wanted);
  }

  private static HitPage once(
      IndexSearcher searcher, RerankPlan looks, SortOrder order, Schema schema, Wanted wanted)
      throws IOException {
    Query query = looks.first();
    if (wanted.limit() == 0 && wanted.exact()) {
      long count = searcher.count(query);
      boolean partial = searcher.timedOut();
      return new HitPage(List.of(), new Total(count, !partial), count > 0, partial);
    }
    int depth = wanted.offset() + wanted.limit();
    if (wanted.after().isEmpty() && !(order instanceof SortOrder.Oldest)) {
      TopHitsCollector.Found found =
          looks.best(searcher, schema, first(searcher, order, depth, 0, wanted.exact()));
      return of(found, found.hits(), wanted.offset(), wanted.limit(), searcher);
    }
    int most = most(searcher, depth + 1); // one more tells whether there is a next page
    TopFieldDocs top =
        searcher.search(
            query,
            new TopFieldCollectorManager(
                sort(order, schema),
                most,
                wanted.after().orElse(null),
                countTo(most, wanted.exact())));
    List<Ranked> found = Arrays.stream(top.scoreDocs).map(HitPage::ranked).toList();
    boolean isExact =
        !searcher.timedOut() && top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    Total total = new Total(top.totalHits.value(), isExact);
    List<Ranked> hits = part(found, wanted.offset(), wanted.limit());
    return new HitPage(hits, total, found.size() > depth, searcher.timedOut());
  }

  private static TopHitsCollector.Wanted first(
      IndexSearcher searcher, SortOrder order, int depth, int loose, boolean exact) {
    int most = most(searcher, depth);
    return new TopHitsCollector.Wanted(
        !(order instanceof SortOrder.Newest), most, loose, countTo(most, exact));
  }

  private static int most(IndexSearcher searcher, int depth) {
    return Math.clamp(depth, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  private static int countTo(int most, boolean exact) {
    return exact ? Integer.MAX_VALUE : Math.max(COUNTED_AT_LEAST, most);
  }

  /**
   * The order of the closer look, then that of the first. A page that begins beyond the closer
   * look's hits is as without it.
   */
  private static HitPage twice(
      IndexSearcher searcher, RerankPlan looks, SortOrder order, Schema schema, Wanted wanted)
      throws IOException {
    boolean isFirst = wanted.after().isEmpty();
    int end = (isFirst ? wanted.offset() : looks.hits()) + wanted.limit();
    int depth = Math.max(looks.hits(), end);
    TopHitsCollector.Found top =
        looks.best(searcher, schema, first(searcher, order, depth, looks.hits(), wanted.exact()));
    List<Ranked> hits = new ArrayList<>(looks.closer(searcher, schema, top.hits(), end));
    int from = isFirst ? wanted.offset() : 1 + place(hits, wanted.after().orElseThrow());
    if (!isFirst && from == 0) {
      return once(searcher, looks, order, schema, wanted);
    }
    top.hits().stream().skip(looks.hits()).forEach(hits::add);
    return of(top, hits, from, wanted.limit(), searcher);
  }

  private static int place(List<Ranked> order, FieldDoc hit) {
    return order.stream().map(Ranked::document).toList().indexOf(hit.doc);
  }

  /** Whether a closer look is taken at a document. */
  static boolean isSeenCloser(
      IndexSearcher searcher, RerankPlan looks, SortOrder order, Schema schema, int document)
      throws IOException {
    return looks.closer().isPresent()
        && looks
            .best(searcher, schema, first(searcher, order, looks.hits(), looks.hits(), false))
            .hits()
            .stream()
            .anyMatch(found -> found.document() == document);
  }

  /** There is a next page where more were counted than are on this and before it. */
  private static HitPage of(
      TopHitsCollector.Found found,
      List<Ranked> order,
      int offset,
      int limit,
      IndexSearcher searcher) {
    boolean partial = searcher.timedOut();
    Total total = new Total(found.total(), !partial && found.isExact());
    return new HitPage(part(order, offset, limit), total, found.total() > offset + limit, partial);
  }

  /** A part of this page. */
  HitPage part(int offset, int limit) {
    boolean more = hasNext || documents.size() > offset + limit;
    return new HitPage(part(documents, offset, limit), total, more, partial);
  }

  private static List<Ranked> part(List<Ranked> order, int offset, int limit) {
    int from = Math.min(offset, order.size());
    return List.copyOf(order.subList(from, Math.min(from + limit, order.size())));
  }

  private static Ranked ranked(ScoreDoc found) {
    Object key = ((FieldDoc) found).fields[0];
    return new Ranked(found.doc, key instanceof Float score ? score : 0);
  }

  /** Each document, and in the lower half of the number its place in the list. */
  static long[] inIndexOrder(List<Ranked> documents) {
    long[] order = new long[documents.size()];
    for (int place = 0; place < order.length; place++) {
      order[place] = (long) documents.get(place).document() << Integer.SIZE | place;
    }
    Arrays.sort(order);
    return order;
  }

  /** The last hit, if there are more, and all were seen. */
  Optional<End> end() {
    return hasNext && !partial && !documents.isEmpty()
        ? Optional.of(new End(documents.getLast().document(), documents.getLast().score()))
        : Optional.empty();
  }

  /** The order of documents of a sort; the last field makes it total. */
  static Sort sort(SortOrder order, Schema schema) {
    SortField newest = new SortField(Schema.PUBLISHED, SortField.Type.LONG, true);
    List<SortField> fields = new ArrayList<>();
    switch (order) {
      case SortOrder.Relevance relevance -> fields.addAll(List.of(SortField.FIELD_SCORE, newest));
      case SortOrder.Recency recency -> fields.addAll(List.of(SortField.FIELD_SCORE, newest));
      case SortOrder.Newest none -> fields.add(newest);
      case SortOrder.Oldest none ->
          fields.add(new SortField(Schema.PUBLISHED, SortField.Type.LONG));
    }
    fields.add(new SortField(schema.id(), SortField.Type.STRING));
    if (schema.equals(Schema.QUOTATION)) {
      fields.add(new SortField(Schema.NUMBER, SortField.Type.LONG));
    }
    return new Sort(fields.toArray(SortField[]::new));
  }
}
