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
 * The order of documents where all else ties: newest first, then by id, then by place. Each segment
 * is sorted so; only documents of two segments are compared by their values.
 */
final class TieBreaker implements Comparator<TieBreaker.Place> {
  private final List<LeafReaderContext> leaves;
  private final Schema schema;

  TieBreaker(IndexReader reader, Schema schema) {
    this.leaves = reader.leaves();
    this.schema = schema;
  }

  /**
   * Puts documents of many segments in order. Those of one segment are so already; of each only as
   * many dates are read as it takes to tell which comes first.
   *
   * @param documents of which those from {@code from} to {@code to} are in ascending order
   * @param end where the wanted ones end; what comes after them is left as it may be
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
      runs.add(new Run(new Places(leaf), Arrays.copyOfRange(documents, start, stop)));
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

  /** Documents of one segment, of which the first few are gone. */
  private static final class Run {
    private final Places places;
    private final int[] documents;
    private int at;
    private Place head;

    Run(Places places, int[] documents) throws IOException {
      this.places = places;
      this.documents = documents;
      this.head = places.of(documents[0]);
    }

    /** Whether there is another. */
    boolean advance() throws IOException {
      at++;
      if (at == documents.length) {
        return false;
      }
      head = places.of(documents[at]);
      return true;
    }
  }

  @Override
  public int compare(Place one, Place other) {
    if (one.of.leaf.equals(other.of.leaf)) {
      return Integer.compare(one.document, other.document);
    }
    int byDate = Long.compare(other.date, one.date);
    return byDate != 0 ? byDate : one.id().compareTo(other.id());
  }

  /** Where a document of one segment stands among those of others. */
  static final class Place {
    private final Places of;
    private final int document;
    private final long date;
    private @Nullable BytesRef id; // once it was asked for

    private Place(Places of, int document, long date) {
      this.of = of;
      this.document = document;
      this.date = date;
    }

    private BytesRef id() {
      BytesRef known = id;
      if (known == null) {
        known = of.id(document);
        id = known;
      }
      return known;
    }
  }

  /**
   * Finds the places of documents of a segment, which come in ascending order. A place is compared
   * before the next is asked for, unless it was compared already.
   */
  final class Places {
    private final LeafReaderContext leaf;
    private final NumericDocValues dates;
    private @Nullable SortedDocValues ids; // once one was asked for
    private int latest = -1; // the number of the last id that was read
    private BytesRef latestId = new BytesRef();

    Places(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.dates = DocValues.getNumeric(leaf.reader(), Schema.PUBLISHED);
    }

    Place of(int document) throws IOException {
      boolean isDated = dates.advanceExact(document - leaf.docBase);
      return new Place(this, document, isDated ? dates.longValue() : 0);
    }

    /** The quotations of an article, which have one id, often follow each other. */
    private BytesRef id(int document) {
      try {
        SortedDocValues found = ids == null ? DocValues.getSorted(leaf.reader(), schema.id()) : ids;
        ids = found;
        if (!found.advanceExact(document - leaf.docBase)) {
          return new BytesRef();
        }
        if (found.ordValue() != latest) {
          latest = found.ordValue();
          latestId = BytesRef.deepCopyOf(found.lookupOrd(latest));
        }
        return latestId;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
