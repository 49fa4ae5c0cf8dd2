package dev.quotidian.lucene.group;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The sort keys of hits, each in a numbered slot, to which those of later documents are compared.
 * Of a document no more keys are read than the comparison needs. For one thread.
 */
final class HitSlots {
  private final SortField[] fields;
  private final FieldComparator<?>[] keys;
  private final LeafFieldComparator[] segmentKeys;
  private final int spare; // for the document that is compared

  /** For so many hits. */
  HitSlots(Sort sort, int slots) {
    this.fields = sort.getSort();
    this.keys = new FieldComparator<?>[fields.length];
    this.segmentKeys = new LeafFieldComparator[fields.length];
    this.spare = slots;
    for (int key = 0; key < keys.length; key++) {
      keys[key] = fields[key].getComparator(slots + 1, Pruning.NONE);
    }
  }

  /** The documents that follow are of this segment. */
  void enter(LeafReaderContext leaf) throws IOException {
    for (int key = 0; key < keys.length; key++) {
      segmentKeys[key] = keys[key].getLeafComparator(leaf);
    }
  }

  void setScorer(Scorable scorer) throws IOException {
    for (LeafFieldComparator key : segmentKeys) {
      key.setScorer(scorer);
    }
  }

  /** Less than 0 where a document comes before the hit in a slot. */
  int compare(int document, int slot) throws IOException {
    for (int key = 0; key < keys.length; key++) {
      segmentKeys[key].copy(spare, document);
      int order = compare(key, spare, slot);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Less than 0 where the hit in one slot comes before that in another. */
  int compareSlots(int one, int other) {
    for (int key = 0; key < keys.length; key++) {
      int order = compare(key, one, other);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int compare(int key, int one, int other) {
    int order = keys[key].compare(one, other);
    return fields[key].getReverse() ? Integer.compare(0, order) : order;
  }

  /** Puts a document into a slot. */
  void put(int slot, int document) throws IOException {
    for (LeafFieldComparator key : segmentKeys) {
      key.copy(slot, document);
    }
  }

  /** The score of the hit in a slot; 0 where the order is not by score. */
  float score(int slot) {
    return fields[0].getType() == SortField.Type.SCORE && keys[0].value(slot) instanceof Float score
        ? score
        : 0;
  }
}
