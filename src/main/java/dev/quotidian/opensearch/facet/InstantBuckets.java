package dev.quotidian.opensearch.facet;

import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.lucene.facet.CountedTimeline;
import dev.quotidian.query.TimelineRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts instants by the days that they are in a time zone. For one thread. */
final class InstantBuckets implements DateBuckets {
  private static final String BUCKETS = "buckets";

  private final String field;
  private final ZoneId zone;
  private final CalendarBuckets calendar;
  private final int firstDay;
  private final int lastDay;

  /**
   * Of a column of milliseconds, by its name in the cluster.
   *
   * @param first the first that there is; after the last where there is none
   * @param last the last that there is
   * @throws dev.quotidian.archive.TooBroadQueryException if the timeline is too long
   */
  InstantBuckets(TimelineRequest request, String field, ZoneId zone, Instant first, Instant last) {
    this.field = field;
    this.zone = zone;
    this.calendar = new CalendarBuckets(request.by());
    // A day more at each end: where clocks are put back, days do not follow each other.
    this.firstDay = Math.max(day(first) - 1, PackedDays.cut(request.within().first()));
    this.lastDay = Math.min(day(last) + 1, PackedDays.cut(request.within().last()));
    if (firstDay <= lastDay) {
      CountedTimeline.checkSize(request, calendar.of(firstDay), calendar.of(lastDay));
    }
  }

  private int day(Instant instant) {
    return PackedDays.cut(instant.atZone(zone).toLocalDate());
  }

  /**
   * When a day begins: where clocks are put back over midnight, twice.
   *
   * @param first the first time
   * @param back when the day before comes again; the first time, where it does not
   * @param again the second time; the first, where there is none
   */
  private record Beginning(long first, long back, long again) {
    static Beginning of(LocalDate day, ZoneId zone) {
      ZonedDateTime first = day.atStartOfDay(zone);
      ZonedDateTime again = first.withLaterOffsetAtOverlap();
      long at = first.toInstant().toEpochMilli();
      if (again.toInstant().equals(first.toInstant())) {
        return new Beginning(at, at, at);
      }
      ZoneOffsetTransition back = zone.getRules().nextTransition(first.toInstant());
      return new Beginning(at, back.getInstant().toEpochMilli(), again.toInstant().toEpochMilli());
    }
  }

  @Override
  public Map<String, Object> aggregations() {
    List<Object> ranges = new ArrayList<>();
    if (firstDay <= lastDay) {
      for (long bucket = calendar.of(firstDay); bucket <= calendar.of(lastDay); bucket++) {
        add(bucket, ranges);
      }
    }
    return ranges.isEmpty()
        ? Map.of()
        : Map.of(BUCKETS, Map.of("range", Map.of("field", field, "ranges", ranges)));
  }

  private void add(long bucket, List<Object> ranges) {
    LocalDate from = LocalDate.ofEpochDay(Math.max(firstDay, day(bucket, true)));
    LocalDate to = LocalDate.ofEpochDay(Math.min(lastDay, day(bucket, false)) + 1L);
    Beginning start = Beginning.of(from, zone);
    Beginning end = Beginning.of(to, zone);
    add(bucket, start.first(), start.back(), ranges);
    add(bucket, start.again(), end.first(), ranges);
    add(bucket, end.back(), end.again(), ranges);
  }

  private long day(long bucket, boolean isFirst) {
    return (isFirst ? calendar.days(bucket).first() : calendar.days(bucket).last()).toEpochDay();
  }

  private static void add(long bucket, long from, long to, List<Object> ranges) {
    if (from < to) {
      ranges.add(Map.of("key", bucket + "@" + from, "from", from, "to", to));
    }
  }

  @Override
  public void add(AggregationAnswer answer, BucketCounts counts) {
    for (AggregationAnswer bucket : answer.of(BUCKETS).buckets()) {
      if (bucket.count() > 0) {
        String key = bucket.key();
        counts.add(Long.parseLong(key.substring(0, key.indexOf('@'))), bucket.count());
      }
    }
  }

  @Override
  public long wider(AggregationAnswer answer) {
    return 0;
  }
}
