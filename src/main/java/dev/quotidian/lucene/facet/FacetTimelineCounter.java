package dev.quotidian.lucene.facet;

import dev.quotidian.archive.engine.BucketCounts;
import dev.quotidian.archive.engine.CalendarBuckets;
import dev.quotidian.index.Schema;
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

/** Counts by steps of the calendar all that has each of some values of a field. */
final class FacetTimelineCounter implements MatchCounter {
  private final TimelineRequest request;
  private final Schema schema;
  private final GlobalOrdinals values;
  private final ValueCounter tally;
  private final int[] top; // the numbers of what is counted
  private final int[] sorted;
  private final int[] rows; // of the sorted ones
  private final CalendarBuckets steps;
  private final List<BucketCounts> counts;
  private final long[] wider;

  FacetTimelineCounter(
      TimelineRequest request,
      Schema schema,
      GlobalOrdinals values,
      ValueCounter tally,
      int[] top) {
    this.request = request;
    this.schema = schema;
    this.values = values;
    this.tally = tally;
    this.top = top;
    this.sorted = top.clone();
    Arrays.sort(sorted);
    this.rows = new int[top.length];
    for (int row = 0; row < top.length; row++) {
      rows[Arrays.binarySearch(sorted, top[row])] = row;
    }
    this.steps = new CalendarBuckets(request.by());
    this.counts = Stream.generate(BucketCounts::new).limit(top.length).toList();
    this.wider = new long[top.length];
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    DocumentBuckets found = DocumentBuckets.of(request, schema, steps, leaf.reader());
    SortedSetDocValues own = values.in(leaf);
    LongValues numbers = values.numbers(leaf);
    return document -> {
      if (own.advanceExact(document)) {
        int size = found.read(document);
        int last = -1;
        for (int left = own.docValueCount(); left > 0; left--) {
          int number = tally.countsAs((int) numbers.get(own.nextOrd()));
          if (number != last) { // what counts as one comes side by side
            count(number, found, size);
            last = number;
          }
        }
      }
    };
  }

  private void count(int number, DocumentBuckets found, int size) {
    int at = Arrays.binarySearch(sorted, number);
    if (at >= 0) {
      for (int i = 0; i < size; i++) {
        counts.get(rows[at]).add(found.step(i));
      }
      wider[rows[at]] += found.isWider() ? 1 : 0;
    }
  }

  List<Row> rows(boolean partial) throws IOException {
    List<Row> made = new ArrayList<>();
    for (int row = 0; row < top.length; row++) {
      Timeline timeline =
          TimelineCounter.timeline(request, steps, counts.get(row), counts, wider[row], partial);
      made.add(new Row(tally.label(top[row]), tally.count(top[row]), timeline));
    }
    return made;
  }
}
