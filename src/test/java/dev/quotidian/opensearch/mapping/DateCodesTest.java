package dev.quotidian.opensearch.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class DateCodesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 31); // a Monday

  private static long packed(LocalDate first, LocalDate last) {
    return PackedDays.pack(DateRange.of(first, last));
  }

  private static long bucket(Granularity by) {
    return DateCodes.of(by, new CalendarBuckets(by).of((int) DAY.toEpochDay()));
  }

  @Test
  void anIntervalIsInTheBucketsThatContainIt() {
    assertEquals(
        List.of(bucket(Granularity.WEEK), bucket(Granularity.YEAR)),
        DateCodes.buckets(List.of(packed(DAY, DAY.plusDays(6)))));
  }

  @Test
  void aBucketOfTwoIntervalsStandsOnce() {
    List<Long> codes =
        DateCodes.buckets(
            List.of(packed(DAY, DAY), packed(DAY, DAY), packed(DAY, DAY.plusDays(1))));
    assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
    assertEquals(Granularity.values().length, codes.size());
  }

  @Test
  void anIntervalWiderThanABucketIsToldByItsGranularity() {
    long first = DAY.toEpochDay();
    assertEquals(
        List.of(
            Map.of("gte", DateCodes.ofAny(first), "lte", DateCodes.ofAny(first + 1)),
            Map.of(
                "gte",
                DateCodes.of(Granularity.DAY, first),
                "lte",
                DateCodes.of(Granularity.DAY, first + 1)),
            Map.of(
                "gte",
                DateCodes.of(Granularity.MONTH, first),
                "lte",
                DateCodes.of(Granularity.MONTH, first + 1)),
            Map.of(
                "gte",
                DateCodes.of(Granularity.QUARTER, first),
                "lte",
                DateCodes.of(Granularity.QUARTER, first + 1))),
        DateCodes.spans(List.of(packed(DAY, DAY.plusDays(1)))));
  }

  @Test
  void numbersComeBackAndRangesDoNotMeet() {
    long last = Long.MIN_VALUE;
    for (Granularity by : Granularity.values()) {
      assertEquals(-1, DateCodes.number(by, DateCodes.of(by, -1)));
      assertEquals(1, Long.compare(DateCodes.of(by, Integer.MIN_VALUE), last));
      last = DateCodes.of(by, Integer.MAX_VALUE);
    }
    assertEquals(1, Long.compare(DateCodes.ofAny(Integer.MIN_VALUE), last));
  }
}
