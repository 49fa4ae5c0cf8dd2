package dev.quotidian.lucene.facet;

import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.FacetTimeline.Row;
import dev.quotidian.query.result.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/**
 * Counts the matches with each of the top values of a field by buckets of the calendar. For one
 * thread.
 */
final class FacetTimelineCounter implements MatchCounter {
  private final TimelineRequest request;
  private final DateColumn column;
  private final GlobalOrdinals ordinals;
  private final ValueCounter counter;
  private final int[] top; // the ordinals of what is counted
  private final int[] sortedTop;
  private final int[] rowOf; // of the sorted ones
  private final CalendarBuckets calendar;
  private final List<BucketCounts> counts;
  private final long[] wider;

  FacetTimelineCounter(
      TimelineRequest request,
      DateColumn column,
      GlobalOrdinals values,
      ValueCounter counter,
      int[] top) {
    this.request = request;
    this.column = column;
    this.ordinals = values;
    this.counter = counter;
    this.top = top;
    this.sortedTop = top.clone();
    Arrays.sort(sortedTop);
    this.rowOf = new int[top.length];
    for (int row = 0; row < top.length; row++) {
      rowOf[Arrays.binarySearch(sortedTop, top[row])] = row;
    }
    this.calendar = new CalendarBuckets(request.by());
    this.counts = Stream.generate(BucketCounts::new).limit(top.length).toList();
    this.wider = new long[top.length];
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    DocumentBuckets buckets = DocumentBuckets.of(request, column, calendar, leaf.reader());
    SortedSetDocValues segment = ordinals.segmentOrdinals(leaf);
    LongValues toGlobal = ordinals.toGlobal(leaf);
    return document -> {
      if (segment.advanceExact(document)) {
        int size = buckets.read(document);
        int last = -1;
        for (int left = segment.docValueCount(); left > 0; left--) {
          int ordinal = counter.countedAs((int) toGlobal.get(segment.nextOrd()));
          if (ordinal != last) { // spellings of one speaker are adjacent
            count(ordinal, buckets, size);
            last = ordinal;
          }
        }
      }
    };
  }

  private void count(int ordinal, DocumentBuckets buckets, int size) {
    int at = Arrays.binarySearch(sortedTop, ordinal);
    if (at >= 0) {
      for (int i = 0; i < size; i++) {
        counts.get(rowOf[at]).add(buckets.bucket(i));
      }
      wider[rowOf[at]] += buckets.isWider() ? 1 : 0;
    }
  }

  List<Row> rowOf(boolean partial) throws IOException {
    List<Row> made = new ArrayList<>();
    for (int row = 0; row < top.length; row++) {
      Timeline timeline = CountedTimeline.of(request, counts.get(row), counts, wider[row], partial);
      made.add(new Row(counter.label(top[row]), counter.count(top[row]), timeline));
    }
    return made;
  }
}
