package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The tie-break of hits: newest first, then by id, then by number in the article. Each segment is
 * sorted so; only documents of different segments are compared by their values. For one thread.
 */
final class TieBreaker implements Comparator<TieBreaker.SortKey> {
  private final List<LeafReaderContext> leaves;
  private final Schema schema;

  TieBreaker(IndexReader reader, Schema schema) {
    this.leaves = reader.leaves();
    this.schema = schema;
  }

  /**
   * Merges documents of many segments into the tie-break order. Those of one segment are in order
   * already; of each segment only as many dates are read as the merge needs.
   *
   * @param documents of which those from {@code from} to {@code to} are in ascending order
   * @param end where the requested ones end; what comes after them is left in any order
   */
  void merge(int[] documents, int from, int to, int end) throws IOException {
    PriorityQueue<Run> runs = new PriorityQueue<>((one, other) -> compare(one.head, other.head));
    for (int start = from; start < to; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[start], leaves));
      int stop = start + 1;
      while (stop < to && documents[stop] < leaf.docBase + leaf.reader().maxDoc()) {
        stop++;
      }
      if (start == from && stop == to) {
        return;
      }
      runs.add(new Run(new SortKeys(leaf), Arrays.copyOfRange(documents, start, stop)));
      start = stop;
    }
    for (int i = from; i < Math.min(to, end); i++) {
      Run first = runs.remove();
      documents[i] = first.head.document;
      if (first.advance()) {
        runs.add(first);
      }
    }
  }

  /** The remaining documents of one segment in the merge. */
  private static final class Run {
    private final SortKeys keys;
    private final int[] documents;
    private int at;
    private SortKey head;

    Run(SortKeys keys, int[] documents) throws IOException {
      this.keys = keys;
      this.documents = documents;
      this.head = keys.of(documents[0]);
    }

    /** Whether there is another. */
    boolean advance() throws IOException {
      at++;
      if (at == documents.length) {
        return false;
      }
      head = keys.of(documents[at]);
      return true;
    }
  }

  @Override
  public int compare(SortKey one, SortKey other) {
    if (one.source.leaf.equals(other.source.leaf)) {
      return Integer.compare(one.document, other.document);
    }
    int byDate = Long.compare(other.date, one.date);
    int byId = byDate != 0 ? byDate : one.id().compareTo(other.id());
    return byId != 0 ? byId : compareOfOneId(one, other);
  }

  /** Where several archives are read as one, each may have an article with this id. */
  private static int compareOfOneId(SortKey one, SortKey other) {
    int byNumber = Long.compare(one.source.number(one), other.source.number(other));
    return byNumber != 0 ? byNumber : Integer.compare(one.document, other.document);
  }

  /** The sort key of a document: it compares it with documents of other segments. */
  static final class SortKey {
    private final SortKeys source;
    private final int document;
    private final long date;
    private @Nullable BytesRef id; // once it was asked for

    private SortKey(SortKeys source, int document, long date) {
      this.source = source;
      this.document = document;
      this.date = date;
    }

    private BytesRef id() {
      BytesRef known = id;
      if (known == null) {
        known = source.id(document);
        id = known;
      }
      return known;
    }
  }

  /**
   * Reads the sort keys of documents of a segment, which come in ascending order. A key is compared
   * before the next is read, unless it was compared already.
   */
  final class SortKeys {
    private final LeafReaderContext leaf;
    private final NumericDocValues dates;
    private @Nullable SortedDocValues ids; // once one was asked for
    private int latest = -1; // the number of the last id that was read
    private BytesRef latestId = new BytesRef();

    SortKeys(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.dates = DocValues.getNumeric(leaf.reader(), Schema.PUBLISHED);
    }

    SortKey of(int document) throws IOException {
      boolean isDated = dates.advanceExact(document - leaf.docBase);
      return new SortKey(this, document, isDated ? dates.longValue() : 0);
    }

    /** The place of a quotation in its article; 0 for an article. */
    private long number(SortKey key) {
      try {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Schema.NUMBER);
        return numbers.advanceExact(key.document - leaf.docBase) ? numbers.longValue() : 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The quotations of an article, which have one id, often follow each other. */
    private BytesRef id(int document) {
      try {
        SortedDocValues values =
            ids == null ? DocValues.getSorted(leaf.reader(), schema.id()) : ids;
        ids = values;
        if (!values.advanceExact(document - leaf.docBase)) {
          return new BytesRef();
        }
        if (values.ordValue() != latest) {
          latest = values.ordValue();
          latestId = BytesRef.deepCopyOf(values.lookupOrd(latest));
        }
        return latestId;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
