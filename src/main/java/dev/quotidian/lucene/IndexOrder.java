package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The order of documents where all else ties: newest first, then by id, then by place. Each segment
 * is sorted so; only documents of two segments are compared by their values.
 */
final class IndexOrder {
  private final List<LeafReaderContext> leaves;
  private final Schema schema;

  IndexOrder(IndexReader reader, Schema schema) {
    this.leaves = reader.leaves();
    this.schema = schema;
  }

  /** Where a document of one segment stands among those of others. */
  record Place(LeafReaderContext leaf, int document, long date) {}

  /**
   * The first {@code most} of some documents.
   *
   * @param documents in ascending order
   */
  int[] first(int[] documents, int most) throws IOException {
    int size = Math.min(most, documents.length);
    int[] first = new int[size];
    List<Run> runs = runs(documents);
    for (int i = 0; i < size; i++) {
      Run head = runs.size() == 1 ? runs.getFirst() : first(runs);
      first[i] = head.next();
      if (!head.hasNext()) {
        runs.remove(head);
      }
    }
    return first;
  }

  private List<Run> runs(int[] documents) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < documents.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[start], leaves));
      int end = start + 1;
      while (end < documents.length && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      runs.add(new Run(documents, start, end, leaf));
      start = end;
    }
    return runs;
  }

  private Run first(List<Run> runs) throws IOException {
    Run first = runs.getFirst();
    for (int i = 1; i < runs.size(); i++) {
      if (compare(runs.get(i).place(), first.place()) < 0) {
        first = runs.get(i);
      }
    }
    return first;
  }

  /** Which of two comes first. */
  int compare(Place one, Place other) throws IOException {
    if (one.leaf().equals(other.leaf())) {
      return Integer.compare(one.document(), other.document());
    }
    int byDate = Long.compare(other.date(), one.date());
    return byDate != 0 ? byDate : id(one).compareTo(id(other));
  }

  private BytesRef id(Place place) throws IOException {
    SortedDocValues ids = DocValues.getSorted(place.leaf().reader(), schema.id());
    return ids.advanceExact(place.document() - place.leaf().docBase)
        ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
        : new BytesRef();
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

  /** Documents of one segment. */
  private final class Run {
    private final int[] documents;
    private int at;
    private final int end;
    private final LeafReaderContext leaf;
    private @org.jspecify.annotations.Nullable Places places;
    private @org.jspecify.annotations.Nullable Place place; // of the next

    Run(int[] documents, int start, int end, LeafReaderContext leaf) {
      this.documents = documents;
      this.at = start;
      this.end = end;
      this.leaf = leaf;
    }

    boolean hasNext() {
      return at < end;
    }

    int next() {
      place = null;
      return documents[at++];
    }

    Place place() throws IOException {
      Place known = place;
      if (known == null) {
        Places all = places == null ? new Places(leaf) : places;
        known = all.of(documents[at]);
        places = all;
        place = known;
      }
      return known;
    }
  }
}
