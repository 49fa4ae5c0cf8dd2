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

/** Counts how many matches have each value of a field. */
class ValueCounter implements MatchCounter {
  private final GlobalOrdinals values;
  private final int[] counts;

  static ValueCounter of(GlobalOrdinals values) {
    return values
        .speakers()
        .<ValueCounter>map(speakers -> new SpeakerCounter(values, speakers))
        .orElseGet(() -> new ValueCounter(values, new int[values.count()]));
  }

  /** Counts things whose numbers are places in {@code counts}. */
  ValueCounter(GlobalOrdinals values, int[] counts) {
    this.values = values;
    this.counts = counts;
  }

  /** What a value counts as. */
  int countsAs(int value) {
    return value;
  }

  /** What is counted under a number. */
  String label(int number) throws IOException {
    return values.value(number);
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues found = values.in(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(found);
    LongValues numbers = values.numbers(leaf);
    return single == null
        ? document -> count(found, numbers, document)
        : SegmentValueCounter.of(single, values, leaf, counts);
  }

  /** How many matches have the value with this number. */
  int count(int number) {
    return counts[number];
  }

  /** How many different things were counted. */
  private int distinct() {
    int distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  /** The numbers of the most frequent values, the most frequent first, equals in order. */
  int[] top(int limit) {
    LongHeap best = new LongHeap(Math.max(1, Math.min(limit, counts.length)));
    int least = 1; // of those that may be among them
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] >= least) {
        best.insertWithOverflow(((long) counts[number] << 32) | (Integer.MAX_VALUE - number));
        least = best.size() < limit ? 1 : (int) (best.top() >> 32) + 1;
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

  private void count(SortedSetDocValues found, LongValues numbers, int document)
      throws IOException {
    if (found.advanceExact(document)) {
      for (int left = found.docValueCount(); left > 0; left--) {
        counts[(int) numbers.get(found.nextOrd())]++;
      }
    }
  }
}
