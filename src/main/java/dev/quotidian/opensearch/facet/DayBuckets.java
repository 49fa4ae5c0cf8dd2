package dev.quotidian.opensearch.facet;

import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.lucene.facet.CountedTimeline;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.TimelineRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts single days, one a document: days and weeks as steps of one length, months and longer as
 * ranges of the calendar. For one thread.
 */
final class DayBuckets implements DateBuckets {
  private static final int DAYS_OF_WEEK = 7;
  private static final int EPOCH_TO_MONDAY = 4;
  private static final String DAYS = "days";
  private static final String BUCKETS = "buckets";

  private final String field;
  private final CalendarBuckets calendar;
  private final Granularity by;
  private final long firstDay;
  private final long lastDay;

  /**
   * Of a column of days, by its name in the cluster.
   *
   * @param firstDay the first that there is; after the last where there is none
   * @param lastDay the last that there is
   * @throws dev.quotidian.archive.TooBroadQueryException if the timeline is too long
   */
  DayBuckets(TimelineRequest request, String field, long firstDay, long lastDay) {
    this.field = field;
    this.by = request.by();
    this.calendar = new CalendarBuckets(by);
    this.firstDay = Math.max(firstDay, PackedDays.cut(request.within().first()));
    this.lastDay = Math.min(lastDay, PackedDays.cut(request.within().last()));
    if (this.firstDay <= this.lastDay) {
      CountedTimeline.checkSize(request, bucket(this.firstDay), bucket(this.lastDay));
    }
  }

  private long bucket(long day) {
    return calendar.of(Math.toIntExact(day));
  }

  @Override
  public Map<String, Object> aggregations() {
    if (firstDay > lastDay) {
      return Map.of();
    }
    Map<String, Object> counted =
        by == Granularity.DAY || by == Granularity.WEEK ? histogram() : ranges();
    return Map.of(
        DAYS,
        Aggregations.with(
            Aggregations.filter(
                List.of(Map.of("range", Map.of(field, Map.of("gte", firstDay, "lte", lastDay))))),
            Map.of(BUCKETS, counted)));
  }

  private Map<String, Object> histogram() {
    Map<String, Object> histogram = new LinkedHashMap<>();
    histogram.put("field", field);
    histogram.put("interval", by == Granularity.DAY ? 1 : DAYS_OF_WEEK);
    histogram.put("offset", by == Granularity.DAY ? 0 : EPOCH_TO_MONDAY);
    histogram.put("min_doc_count", 1);
    return Map.of("histogram", histogram);
  }

  private Map<String, Object> ranges() {
    List<Object> ranges = new ArrayList<>();
    for (long bucket = bucket(firstDay); bucket <= bucket(lastDay); bucket++) {
      ranges.add(
          Map.of(
              "key", String.valueOf(bucket),
              "from", calendar.days(bucket).first().toEpochDay(),
              "to", calendar.days(bucket).last().toEpochDay() + 1));
    }
    return Map.of("range", Map.of("field", field, "ranges", ranges));
  }

  @Override
  public void add(AggregationAnswer answer, BucketCounts counts) {
    for (AggregationAnswer bucket : answer.of(DAYS).of(BUCKETS).buckets()) {
      if (bucket.count() > 0) {
        long number =
            bucket.number("key").isPresent()
                ? bucket(bucket.number("key").getAsLong())
                : Long.parseLong(bucket.key());
        counts.add(number, bucket.count());
      }
    }
  }

  @Override
  public long wider(AggregationAnswer answer) {
    return 0;
  }
}
