package dev.quotidian.opensearch.mapping;

import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.Granularity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Dates as numbers that a cluster can count by any granularity, since it counts no interval by the
 * bucket that contains it: each granularity has a range of numbers of its own. Safe for use by many
 * threads.
 */
public final class DateCodes {
  private static final long SIZE = 1L << 34;
  private static final long ZERO = 1L << 33;

  private static final long OF_ANY = 5 * SIZE + ZERO; // after those of all granularities

  private DateCodes() {}

  private static long zero(Granularity by) {
    long range =
        switch (by) {
          case DAY -> 0;
          case WEEK -> 1;
          case MONTH -> 2;
          case QUARTER -> 3;
          case YEAR -> 4;
        };
    return range * SIZE + ZERO;
  }

  /**
   * The number of a bucket, or of a day.
   *
   * @param number as {@link CalendarBuckets} counts, or the day from 1970-01-01
   */
  public static long of(Granularity by, long number) {
    return zero(by) + number;
  }

  /** The bucket, or the day, of a number. */
  public static long number(Granularity by, long code) {
    return code - zero(by);
  }

  /** The number of a day in intervals of whatever length. */
  public static long ofAny(long day) {
    return OF_ANY + day;
  }

  /** The buckets that contain any of some packed intervals, each once. */
  static List<Long> buckets(List<Long> intervals) {
    TreeSet<Long> codes = new TreeSet<>();
    for (long days : intervals) {
      for (Granularity by : Granularity.values()) {
        if (isWithinBucket(by, days)) {
          codes.add(of(by, new CalendarBuckets(by).of(PackedDays.first(days))));
        }
      }
    }
    return List.copyOf(codes);
  }

  /** All intervals, and once more those that are wider than a bucket, by the granularity. */
  static List<Object> spans(List<Long> intervals) {
    List<Object> spans = new ArrayList<>();
    for (long days : intervals) {
      spans.add(span(ofAny(PackedDays.first(days)), ofAny(PackedDays.last(days))));
      for (Granularity by : Granularity.values()) {
        if (!isWithinBucket(by, days)) {
          spans.add(span(of(by, PackedDays.first(days)), of(by, PackedDays.last(days))));
        }
      }
    }
    return spans;
  }

  private static Map<String, Object> span(long first, long last) {
    return Map.of("gte", first, "lte", last);
  }

  private static boolean isWithinBucket(Granularity by, long days) {
    CalendarBuckets calendar = new CalendarBuckets(by);
    return calendar.of(PackedDays.first(days)) == calendar.of(PackedDays.last(days));
  }
}
