package dev.quotidian.lucene.facet;

import dev.quotidian.lucene.store.GlobalOrdinals;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;

/**
 * Counts the values of a segment in which no document has two: a few at once by their numbers over
 * all segments, and if there are more, the rest by the segment's own numbers, which are added up
 * when the segment is done. To look a number up for each match is dear where there are many, to go
 * through all values where there are few.
 */
final class SegmentValueCounter implements MatchCounter.Leaf {
  private static final int[] NOT_YET = {};

  private final SortedDocValues values;
  private final LongValues numbers;
  private final int[] counts;
  private int few; // how many more to count at once
  private int[] own = NOT_YET;

  private SegmentValueCounter(SortedDocValues values, LongValues numbers, int[] counts, int few) {
    this.values = values;
    this.numbers = numbers;
    this.counts = counts;
    this.few = few;
  }

  static MatchCounter.Leaf of(
      SortedDocValues values, GlobalOrdinals all, LeafReaderContext leaf, int[] counts) {
    return all.areSegmentsOwn()
        ? document -> count(values, document, counts)
        : new SegmentValueCounter(values, all.numbers(leaf), counts, values.getValueCount() / 4);
  }

  private static void count(SortedDocValues values, int document, int[] counts) throws IOException {
    if (values.advanceExact(document)) {
      counts[values.ordValue()]++;
    }
  }

  @Override
  public void collect(int document) throws IOException {
    if (values.advanceExact(document)) {
      if (few > 0) {
        few--;
        counts[(int) numbers.get(values.ordValue())]++;
      } else {
        countLater(values.ordValue());
      }
    }
  }

  private void countLater(int ord) {
    if (own.length == 0) {
      own = new int[values.getValueCount()];
    }
    own[ord]++;
  }

  @Override
  public void finish() {
    for (int ord = 0; ord < own.length; ord++) {
      if (own[ord] > 0) {
        counts[(int) numbers.get(ord)] += own[ord];
      }
    }
  }
}
