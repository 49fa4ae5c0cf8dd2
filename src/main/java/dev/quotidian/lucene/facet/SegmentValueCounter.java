package dev.quotidian.lucene.facet;

import dev.quotidian.lucene.store.GlobalOrdinals;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;

/**
 * Counts the values of a segment in which no document has two. For one thread.
 *
 * <p>The first matches are counted by global ordinal at once. If there are more, the rest are
 * counted by the segment's own ordinals, and added up when the segment is done. For many matches it
 * is expensive to map each ordinal; for few, to go through all values.
 */
final class SegmentValueCounter implements MatchCounter.Leaf {
  private static final int[] NONE = {};

  private final SortedDocValues values;
  private final LongValues toGlobal;
  private final int[] counts;
  private int directLeft; // how many more to count by global ordinal
  private int[] segmentCounts = NONE;

  private SegmentValueCounter(
      SortedDocValues values, LongValues toGlobal, int[] counts, int direct) {
    this.values = values;
    this.toGlobal = toGlobal;
    this.counts = counts;
    this.directLeft = direct;
  }

  static MatchCounter.Leaf of(
      SortedDocValues values, GlobalOrdinals all, LeafReaderContext leaf, int[] counts) {
    return all.isSingleSegment()
        ? document -> count(values, document, counts)
        : new SegmentValueCounter(values, all.toGlobal(leaf), counts, values.getValueCount() / 4);
  }

  private static void count(SortedDocValues values, int document, int[] counts) throws IOException {
    if (values.advanceExact(document)) {
      counts[values.ordValue()]++;
    }
  }

  @Override
  public void collect(int document) throws IOException {
    if (values.advanceExact(document)) {
      if (directLeft > 0) {
        directLeft--;
        counts[(int) toGlobal.get(values.ordValue())]++;
      } else {
        countInSegment(values.ordValue());
      }
    }
  }

  private void countInSegment(int ord) {
    if (segmentCounts.length == 0) {
      segmentCounts = new int[values.getValueCount()];
    }
    segmentCounts[ord]++;
  }

  @Override
  public void finish() {
    for (int ord = 0; ord < segmentCounts.length; ord++) {
      if (segmentCounts[ord] > 0) {
        counts[(int) toGlobal.get(ord)] += segmentCounts[ord];
      }
    }
  }
}
