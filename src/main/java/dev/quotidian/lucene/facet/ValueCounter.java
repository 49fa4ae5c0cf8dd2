package dev.quotidian.lucene.facet;

import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.result.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;

/** Counts how many matches have each value of a field. For one thread. */
class ValueCounter implements MatchCounter {
  private final GlobalOrdinals ordinals;
  private final int[] counts;

  static ValueCounter of(GlobalOrdinals values) {
    return values
        .speakers()
        .<ValueCounter>map(speakers -> new SpeakerCounter(values, speakers))
        .orElseGet(() -> new ValueCounter(values, new int[values.size()]));
  }

  /** Counts into {@code counts}, by number: the value's ordinal, or the speaker's number. */
  ValueCounter(GlobalOrdinals values, int[] counts) {
    this.ordinals = values;
    this.counts = counts;
  }

  /** The number under which a value is counted: its ordinal here. */
  int countedAs(int value) {
    return value;
  }

  /** The label of what is counted under a number. */
  String label(int number) throws IOException {
    return ordinals.lookupOrd(number);
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues segment = ordinals.segmentOrdinals(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(segment);
    LongValues toGlobal = ordinals.toGlobal(leaf);
    return single == null
        ? document -> count(segment, toGlobal, document)
        : SegmentValueCounter.of(single, ordinals, leaf, counts);
  }

  /** The number of matches counted under a number. */
  int count(int number) {
    return counts[number];
  }

  /** The number of distinct values with a match. */
  private int distinct() {
    int distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  /**
   * The top-k values by count, the most frequent first; the tie-break is the order of the values.
   */
  int[] top(int limit) {
    LongHeap best = new LongHeap(Math.max(1, Math.min(limit, counts.length)));
    int minCount = 1; // that can still be among the top
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] >= minCount) {
        best.insertWithOverflow(((long) counts[number] << 32) | (Integer.MAX_VALUE - number));
        minCount = best.size() < limit ? 1 : (int) (best.top() >> 32) + 1;
      }
    }
    int[] top = new int[best.size()];
    for (int i = top.length - 1; i >= 0; i--) {
      top[i] = Integer.MAX_VALUE - (int) best.pop();
    }
    return top;
  }

  Facet facet(FacetField field, int limit) throws IOException {
    List<Facet.Count> top = new ArrayList<>();
    for (int number : top(limit)) {
      top.add(new Facet.Count(label(number), counts[number]));
    }
    return new Facet(field, top, distinct());
  }

  private void count(SortedSetDocValues segment, LongValues toGlobal, int document)
      throws IOException {
    if (segment.advanceExact(document)) {
      for (int left = segment.docValueCount(); left > 0; left--) {
        counts[(int) toGlobal.get(segment.nextOrd())]++;
      }
    }
  }
}
