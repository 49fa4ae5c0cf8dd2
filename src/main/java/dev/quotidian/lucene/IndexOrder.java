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

/**
 * Compares documents by what puts them in order where all else ties: newest first, then by id, then
 * by place. Each segment is sorted so; only documents of two segments are compared by their values.
 */
final class IndexOrder implements Comparator<Integer> {
  private final List<LeafReaderContext> leaves;
  private final Schema schema;

  IndexOrder(IndexReader reader, Schema schema) {
    this.leaves = reader.leaves();
    this.schema = schema;
  }

  @Override
  public int compare(Integer one, Integer other) {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(one, leaves));
    LeafReaderContext another = leaves.get(ReaderUtil.subIndex(other, leaves));
    if (leaf.equals(another)) {
      return Integer.compare(one, other);
    }
    try {
      int byDate = Long.compare(published(another, other), published(leaf, one));
      return byDate != 0 ? byDate : id(leaf, one).compareTo(id(another, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long published(LeafReaderContext leaf, int document) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), schema.published());
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }

  private BytesRef id(LeafReaderContext leaf, int document) throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf.reader(), schema.id());
    return values.advanceExact(document - leaf.docBase)
        ? BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()))
        : new BytesRef();
  }
}
