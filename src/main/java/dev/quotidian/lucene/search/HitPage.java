package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ExpandedWord;
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
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * A page of hits: documents in order. Immutable.
 *
 * @param documents one for each hit
 * @param total the total number of hits
 * @param hasNext whether there are more
 * @param partial whether the deadline ended the search early
 * @param expansion the terms that relevance feedback added to those of the search
 */
public record HitPage(
    List<Ranked> documents,
    Total total,
    boolean hasNext,
    boolean partial,
    List<ExpandedWord> expansion) {

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

  /** A part of this page. */
  HitPage part(int offset, int limit) {
    boolean more = hasNext || documents.size() > offset + limit;
    return new HitPage(part(documents, offset, limit), total, more, partial, expansion);
  }

  static List<Ranked> part(List<Ranked> order, int offset, int limit) {
    int from = Math.min(offset, order.size());
    return List.copyOf(order.subList(from, Math.min(from + limit, order.size())));
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
