package dev.quotidian.archive.support;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Numbers consecutive buckets of the calendar: days, weeks, months, quarters or years. No date
 * objects are made: a table has the months of the calendar's cycle of 400 years. Immutable; safe
 * for use by many threads.
 */
public final class CalendarBuckets {
  private static final int EPOCH_TO_MONDAY = 4;
  private static final LocalDate A_MONDAY = LocalDate.ofEpochDay(EPOCH_TO_MONDAY);
  private static final LocalDate CYCLE_START = LocalDate.of(2000, 1, 1);
  private static final long CYCLE_START_DAY = CYCLE_START.toEpochDay();
  private static final int CYCLE_MONTHS = 4800;
  private static final short[] MONTHS = months(); // of each day of a cycle

  private final Granularity by;

  public CalendarBuckets(Granularity by) {
    this.by = by;
  }

  private static short[] months() {
    short[] months = new short[(int) ChronoUnit.DAYS.between(CYCLE_START, end(CYCLE_MONTHS))];
    int day = 0;
    for (short month = 0; month < CYCLE_MONTHS; month++) {
      int end = (int) ChronoUnit.DAYS.between(CYCLE_START, end(month + 1));
      Arrays.fill(months, day, end, month);
      day = end;
    }
    return months;
  }

  private static LocalDate end(int months) {
    return CYCLE_START.plusMonths(months);
  }

  /** The bucket that contains a day, which is counted from 1970-01-01. */
  public long of(int day) {
    return switch (by) {
      case DAY -> day;
      case WEEK -> Math.floorDiv((long) day - EPOCH_TO_MONDAY, 7L);
      case MONTH -> month(day);
      case QUARTER -> Math.floorDiv(month(day), 3L);
      case YEAR -> Math.floorDiv(month(day), 12L);
    };
  }

  /** The month that contains a day, counted from the year 0. */
  private static long month(int day) {
    long days = day - CYCLE_START_DAY;
    long cycle = Math.floorDiv(days, (long) MONTHS.length);
    return (CYCLE_START.getYear() * 12L)
        + cycle * CYCLE_MONTHS
        + MONTHS[(int) (days - cycle * MONTHS.length)];
  }

  /** The days of a bucket. */
  public DateRange days(long bucket) {
    if (by == Granularity.MONTH) {
      LocalDate first = firstOfMonth(bucket);
      return new DateRange(first, first.withDayOfMonth(first.lengthOfMonth()));
    }
    return by.around(
        switch (by) {
          case DAY -> LocalDate.ofEpochDay(bucket);
          case WEEK -> A_MONDAY.plusWeeks(bucket);
          case MONTH -> firstOfMonth(bucket);
          case QUARTER -> firstOfMonth(bucket * 3);
          case YEAR -> LocalDate.of((int) bucket, 1, 1);
        });
  }

  private static LocalDate firstOfMonth(long months) {
    return LocalDate.of((int) Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, 1);
  }
}
