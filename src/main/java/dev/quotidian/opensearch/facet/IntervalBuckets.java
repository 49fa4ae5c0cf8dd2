package dev.quotidian.opensearch.facet;

import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.opensearch.mapping.CountedColumns;
import dev.quotidian.opensearch.mapping.DateCodes;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.TimelineRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts intervals, of which a document may have several, each bucket once a document. Whole
 * buckets are counted by the codes of those that contain an interval; of a bucket of which only a
 * part is asked for, the intervals within that part are looked for. For one thread.
 */
final class IntervalBuckets implements DateBuckets {
  private static final String WHOLE = "whole";
  private static final String FIRST = "first";
  private static final String LAST = "last";
  private static final String WIDER = "wider";

  private final String column;
  private final Granularity by;
  private final int firstDay;
  private final int lastDay;
  private final long firstBucket;
  private final long lastBucket;
  private final CalendarBuckets calendar;

  /** Of a column of days, by its name in the schema. */
  IntervalBuckets(TimelineRequest request, String column) {
    this.column = column;
    this.by = request.by();
    this.calendar = new CalendarBuckets(by);
    this.firstDay = PackedDays.cut(request.within().first());
    this.lastDay = PackedDays.cut(request.within().last());
    this.firstBucket = calendar.of(firstDay);
    this.lastBucket = calendar.of(lastDay);
  }

  private boolean isFirstCut() {
    return firstDay > Integer.MIN_VALUE && firstDay(firstBucket) < firstDay;
  }

  private boolean isLastCut() {
    return lastDay < Integer.MAX_VALUE && lastDay(lastBucket) > lastDay;
  }

  private long firstDay(long bucket) {
    return calendar.days(bucket).first().toEpochDay();
  }

  private long lastDay(long bucket) {
    return calendar.days(bucket).last().toEpochDay();
  }

  @Override
  public Map<String, Object> aggregations() {
    Map<String, Object> aggs = new LinkedHashMap<>();
    long first = isFirstCut() ? firstBucket + 1 : firstBucket;
    long last = isLastCut() ? lastBucket - 1 : lastBucket;
    if (first <= last) {
      aggs.put(WHOLE, whole(first, last));
    }
    if (isFirstCut()) {
      aggs.put(FIRST, withinDays(firstDay, Math.min(lastDay, lastDay(firstBucket))));
    }
    if (isLastCut() && !(isFirstCut() && firstBucket == lastBucket)) {
      aggs.put(LAST, withinDays(Math.max(firstDay, firstDay(lastBucket)), lastDay));
    }
    aggs.put(WIDER, within(DateCodes.of(by, firstDay), DateCodes.of(by, lastDay)));
    return aggs;
  }

  private Map<String, Object> whole(long first, long last) {
    Map<String, Object> histogram = new LinkedHashMap<>();
    histogram.put("field", CountedColumns.buckets(column));
    histogram.put("interval", 1);
    histogram.put("min_doc_count", 1);
    histogram.put(
        "hard_bounds", Map.of("min", DateCodes.of(by, first), "max", DateCodes.of(by, last)));
    return Map.of("histogram", histogram);
  }

  private Map<String, Object> withinDays(long first, long last) {
    return within(DateCodes.ofAny(first), DateCodes.ofAny(last));
  }

  private Map<String, Object> within(long first, long last) {
    return Aggregations.filter(
        List.of(
            Map.of(
                "range",
                Map.of(
                    CountedColumns.spans(column),
                    Map.of("gte", first, "lte", last, "relation", "within")))));
  }

  @Override
  public void add(AggregationAnswer answer, BucketCounts counts) {
    for (AggregationAnswer bucket : answer.of(WHOLE).buckets()) {
      long code = bucket.number("key").orElseThrow();
      counts.add(DateCodes.number(by, code), bucket.count());
    }
    add(firstBucket, answer.of(FIRST).count(), counts);
    add(lastBucket, answer.of(LAST).count(), counts);
  }

  private static void add(long bucket, long count, BucketCounts counts) {
    if (count > 0) {
      counts.add(bucket, count);
    }
  }

  @Override
  public long wider(AggregationAnswer answer) {
    return answer.of(WIDER).count();
  }
}
