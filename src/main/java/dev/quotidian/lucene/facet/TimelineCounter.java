package dev.quotidian.lucene.facet;

import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Timeline;
import java.io.IOException;
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
    return CountedTimeline.of(request, counts, List.of(counts), wider, partial);
  }
}
