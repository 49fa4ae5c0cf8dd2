package dev.quotidian.lucene.facet;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.result.Timeline.Bucket;
import java.util.ArrayList;
import java.util.List;

/** Makes timelines of what was counted. Safe for use by many threads. */
public final class CountedTimeline {
  private CountedTimeline() {}

  /**
   * The timeline of {@code counts}, over the buckets of {@code all}.
   *
   * @throws TooBroadQueryException if they are more than {@link Timeline#MAX_BUCKETS}
   */
  public static Timeline of(
      TimelineRequest request,
      BucketCounts counts,
      List<BucketCounts> all,
      long wider,
      boolean partial) {
    CalendarBuckets calendar = new CalendarBuckets(request.by());
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (BucketCounts one : all) {
      first = Math.min(first, one.first());
      last = Math.max(last, one.last());
    }
    if (first <= last) {
      checkSize(request, first, last);
    }
    List<Bucket> buckets = new ArrayList<>();
    for (long bucket = first; bucket <= last; bucket++) {
      buckets.add(new Bucket(calendar.days(bucket), counts.count(bucket)));
    }
    return new Timeline(request.axis(), request.by(), buckets, wider, partial);
  }

  /**
   * Refuses a timeline that is too long.
   *
   * @param first its first bucket
   * @param last its last bucket
   * @throws TooBroadQueryException if it has more than {@link Timeline#MAX_BUCKETS}
   */
  public static void checkSize(TimelineRequest request, long first, long last) {
    CalendarBuckets calendar = new CalendarBuckets(request.by());
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
