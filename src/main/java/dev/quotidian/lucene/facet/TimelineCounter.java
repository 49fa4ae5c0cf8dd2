package dev.quotidian.lucene.facet;

import dev.quotidian.archive.engine.BucketCounts;
import dev.quotidian.archive.engine.CalendarBuckets;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.result.Timeline.Bucket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** Counts by steps of the calendar all that a query matches. */
final class TimelineCounter implements MatchCounter {
  private final TimelineRequest request;
  private final Schema schema;
  private final CalendarBuckets steps;
  private final BucketCounts counts = new BucketCounts();
  private final int firstDay;
  private final int lastDay;
  private long wider;

  TimelineCounter(TimelineRequest request, Schema schema) {
    this.request = request;
    this.schema = schema;
    this.steps = new CalendarBuckets(request.by());
    this.firstDay = PackedDays.cut(request.within().first());
    this.lastDay = PackedDays.cut(request.within().last());
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    Optional<SegmentDates> single = SegmentDates.of(request, schema, leaf.reader(), this::count);
    return single.isPresent()
        ? single.get()
        : several(DocumentBuckets.of(request, schema, steps, leaf.reader()));
  }

  private Leaf several(DocumentBuckets found) {
    return document -> count(found, document);
  }

  private void count(DocumentBuckets found, int document) throws IOException {
    int size = found.read(document);
    for (int i = 0; i < size; i++) {
      counts.add(found.step(i));
    }
    wider += found.isWider() ? 1 : 0;
  }

  private void count(int first, int last) {
    if (first >= firstDay && last <= lastDay) {
      long step = steps.of(first);
      if (first == last || step == steps.of(last)) {
        counts.add(step);
      } else {
        wider++;
      }
    }
  }

  Timeline timeline(boolean partial) {
    return timeline(request, steps, counts, List.of(counts), wider, partial);
  }

  /** The timeline of {@code counts}, over all steps of {@code all}. */
  static Timeline timeline(
      TimelineRequest request,
      CalendarBuckets steps,
      BucketCounts counts,
      List<BucketCounts> all,
      long wider,
      boolean partial) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (BucketCounts one : all) {
      first = Math.min(first, one.first());
      last = Math.max(last, one.last());
    }
    if (first <= last) {
      checkSteps(request, steps, first, last);
    }
    List<Bucket> buckets = new ArrayList<>();
    for (long step = first; step <= last; step++) {
      buckets.add(new Bucket(steps.days(step), counts.count(step)));
    }
    return new Timeline(request.axis(), request.by(), buckets, wider, partial);
  }

  private static void checkSteps(
      TimelineRequest request, CalendarBuckets steps, long first, long last) {
    long number = last - first + 1;
    if (number > Timeline.MAX_BUCKETS) {
      throw new IllegalArgumentException(
          "Timeline of "
              + request.axis()
              + " dates by "
              + request.by()
              + " from "
              + steps.days(first).first()
              + " to "
              + steps.days(last).first()
              + " has "
              + number
              + " steps, and may have "
              + Timeline.MAX_BUCKETS
              + "; ask by longer steps or within fewer days");
    }
  }
}
