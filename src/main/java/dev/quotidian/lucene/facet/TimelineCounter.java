package dev.quotidian.lucene.facet;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.result.Timeline.Bucket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the matches of a query by buckets of the calendar. For one thread. */
final class TimelineCounter implements MatchCounter {
  private final TimelineRequest request;
  private final DateColumn column;
  private final CalendarBuckets calendar;
  private final BucketCounts counts = new BucketCounts();
  private final int firstDay;
  private final int lastDay;
  private long wider;

  TimelineCounter(TimelineRequest request, DateColumn column) {
    this.request = request;
    this.column = column;
    this.calendar = new CalendarBuckets(request.by());
    this.firstDay = PackedDays.cut(request.within().first());
    this.lastDay = PackedDays.cut(request.within().last());
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    Optional<SegmentDates> single = SegmentDates.of(request, column, leaf.reader(), this::count);
    return single.isPresent()
        ? single.get()
        : multiValued(DocumentBuckets.of(request, column, calendar, leaf.reader()));
  }

  private Leaf multiValued(DocumentBuckets documentBuckets) {
    return document -> count(documentBuckets, document);
  }

  private void count(DocumentBuckets documentBuckets, int document) throws IOException {
    int size = documentBuckets.read(document);
    for (int i = 0; i < size; i++) {
      counts.add(documentBuckets.bucket(i));
    }
    wider += documentBuckets.isWider() ? 1 : 0;
  }

  private void count(int first, int last) {
    if (first >= firstDay && last <= lastDay) {
      long bucket = calendar.of(first);
      if (first == last || bucket == calendar.of(last)) {
        counts.add(bucket);
      } else {
        wider++;
      }
    }
  }

  Timeline timeline(boolean partial) {
    return timeline(request, calendar, counts, List.of(counts), wider, partial);
  }

  /** The timeline of {@code counts}, over the buckets of {@code all}. */
  static Timeline timeline(
      TimelineRequest request,
      CalendarBuckets calendar,
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
      checkSize(request, calendar, first, last);
    }
    List<Bucket> buckets = new ArrayList<>();
    for (long bucket = first; bucket <= last; bucket++) {
      buckets.add(new Bucket(calendar.days(bucket), counts.count(bucket)));
    }
    return new Timeline(request.axis(), request.by(), buckets, wider, partial);
  }

  private static void checkSize(
      TimelineRequest request, CalendarBuckets calendar, long first, long last) {
    long number = last - first + 1;
    if (number > Timeline.MAX_BUCKETS) {
      throw new TooBroadQueryException(
          "Timeline of "
              + request.axis()
              + " dates by "
              + request.by()
              + " from "
              + calendar.days(first).first()
              + " to "
              + calendar.days(last).first()
              + " has "
              + number
              + " buckets; the maximum is "
              + Timeline.MAX_BUCKETS
              + "; ask for a longer granularity or for fewer days");
    }
  }
}
