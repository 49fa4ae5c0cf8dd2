package dev.quotidian.lucene;

import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;

/**
 * Counts how many matches have each value of a field: by the numbers that a segment gives its
 * values, which are added up over all segments when the segment is done.
 */
class ValueTally implements Tally {
  private final GlobalValues values;
  private final int[] counts;

  static ValueTally of(GlobalValues values) {
    return values
        .speakers()
        .<ValueTally>map(speakers -> new SpeakerTally(values, speakers))
        .orElseGet(() -> new ValueTally(values, values.count()));
  }

  /** Counts {@code size} different things. */
  ValueTally(GlobalValues values, int size) {
    this.values = values;
    this.counts = new int[size];
  }

  /** What a value counts as. */
  int countsAs(int value) {
    return value;
  }

  /** What is counted under a number. */
  String label(int number) throws IOException {
    return values.value(number);
  }

  final void add(int number, int times) {
    counts[number] += times;
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues found = values.in(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(found);
    int[] own = values.areSegmentsOwn() ? counts : new int[(int) found.getValueCount()];
    Runnable done = () -> add(own, leaf);
    return single == null ? new Several(found, own, done) : new Single(single, own, done);
  }

  private void add(int[] own, LeafReaderContext leaf) {
    if (values.areSegmentsOwn()) {
      return;
    }
    LongValues numbers = values.numbers(leaf);
    for (int ord = 0; ord < own.length; ord++) {
      if (own[ord] > 0) {
        counts[(int) numbers.get(ord)] += own[ord];
      }
    }
  }

  /** How many matches have the value with this number. */
  int count(int number) {
    return counts[number];
  }

  /** The numbers of the most frequent values, the most frequent first, equals in order. */
  int[] top(int limit) {
    LongHeap best = new LongHeap(Math.max(1, Math.min(limit, counts.length)));
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        best.insertWithOverflow(((long) counts[number] << 32) | (Integer.MAX_VALUE - number));
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
    return new Facet(field, top, (int) Arrays.stream(counts).filter(count -> count > 0).count());
  }

  /** Of a segment in which no document has two values. */
  static final class Single implements Leaf {
    private final SortedDocValues values;
    private final int[] counts;
    private final Runnable done;

    Single(SortedDocValues values, int[] counts, Runnable done) {
      this.values = values;
      this.counts = counts;
      this.done = done;
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        counts[values.ordValue()]++;
      }
    }

    @Override
    public void finish() {
      done.run();
    }
  }

  private static final class Several implements Leaf {
    private final SortedSetDocValues values;
    private final int[] counts;
    private final Runnable done;

    Several(SortedSetDocValues values, int[] counts, Runnable done) {
      this.values = values;
      this.counts = counts;
      this.done = done;
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void finish() {
      done.run();
    }
  }
}
