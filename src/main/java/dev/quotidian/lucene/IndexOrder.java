package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The order of documents where all else ties: newest first, then by id, then by place. Each segment
 * is sorted so; only documents of two segments are compared by their values.
 */
final class IndexOrder implements Comparator<IndexOrder.Place> {
  private final List<LeafReaderContext> leaves;
  private final Schema schema;

  IndexOrder(IndexReader reader, Schema schema) {
    this.leaves = reader.leaves();
    this.schema = schema;
  }

  /** Whether some documents, in ascending order, stand in more than one segment. */
  boolean areInSeveral(int[] documents) {
    return leaves.size() > 1
        && ReaderUtil.subIndex(documents[0], leaves)
            != ReaderUtil.subIndex(documents[documents.length - 1], leaves);
  }

  /** The places of documents in ascending order. */
  Place[] places(int[] documents) throws IOException {
    Place[] places = new Place[documents.length];
    Places segment = null;
    int end = 0;
    for (int i = 0; i < places.length; i++) {
      if (segment == null || documents[i] >= end) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
        segment = new Places(leaf);
        end = leaf.docBase + leaf.reader().maxDoc();
      }
      places[i] = segment.of(documents[i]);
    }
    return places;
  }

  @Override
  public int compare(Place one, Place other) {
    if (one.leaf.equals(other.leaf)) {
      return Integer.compare(one.document, other.document);
    }
    int byDate = Long.compare(other.date, one.date);
    return byDate != 0 ? byDate : one.id().compareTo(other.id());
  }

  /** Where a document of one segment stands among those of others. */
  final class Place {
    private final LeafReaderContext leaf;
    private final int document;
    private final long date;
    private @Nullable BytesRef id; // once it was asked for

    private Place(LeafReaderContext leaf, int document, long date) {
      this.leaf = leaf;
      this.document = document;
      this.date = date;
    }

    int document() {
      return document;
    }

    private BytesRef id() {
      BytesRef known = id;
      if (known == null) {
        known = read();
        id = known;
      }
      return known;
    }

    private BytesRef read() {
      try {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), schema.id());
        return ids.advanceExact(document - leaf.docBase)
            ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
            : new BytesRef();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Finds the places of documents of a segment, which come in ascending order. */
  final class Places {
    private final LeafReaderContext leaf;
    private final NumericDocValues dates;

    Places(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.dates = DocValues.getNumeric(leaf.reader(), schema.published());
    }

    Place of(int document) throws IOException {
      boolean isDated = dates.advanceExact(document - leaf.docBase);
      return new Place(leaf, document, isDated ? dates.longValue() : 0);
    }
  }
}
