package dev.quotidian.archive.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.Granularity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers of steps agree with the calendar. */
final class CalendarBucketsTest {
  private static final int CYCLE = 146_097;

  @ParameterizedTest
  @EnumSource
  void everyDayLiesInItsStep(Granularity by) {
    CalendarBuckets steps = new CalendarBuckets(by);
    for (LocalDate day = LocalDate.of(1895, 12, 20); day.getYear() < 2106; day = day.plusDays(1)) {
      assertEquals(by.around(day), daysOfStep(steps, day));
    }
  }

  @ParameterizedTest
  @EnumSource
  void daysFarAwayLieInTheirSteps(Granularity by) {
    CalendarBuckets steps = new CalendarBuckets(by);
    for (long day = -5L * CYCLE; day < 5L * CYCLE; day += 97) {
      LocalDate date = LocalDate.ofEpochDay(day);
      assertEquals(by.around(date), daysOfStep(steps, date));
    }
  }

  private static DateRange daysOfStep(CalendarBuckets steps, LocalDate day) {
    return steps.days(steps.of((int) day.toEpochDay()));
  }

  @ParameterizedTest
  @EnumSource
  void stepsAreConsecutive(Granularity by) {
    CalendarBuckets steps = new CalendarBuckets(by);
    long last = steps.of(-CYCLE);
    for (int day = -CYCLE; day < CYCLE; day++) {
      long next = steps.of(day);
      assertEquals(
          by.around(LocalDate.ofEpochDay(day)).first().toEpochDay() == day && day > -CYCLE
              ? last + 1
              : last,
          next);
      last = next;
    }
  }

  @Test
  void theFirstAndTheLastOfDaysHaveSteps() {
    assertEquals(Integer.MIN_VALUE, new CalendarBuckets(Granularity.DAY).of(Integer.MIN_VALUE));
    assertEquals(
        LocalDate.ofEpochDay(Integer.MAX_VALUE).getYear(),
        new CalendarBuckets(Granularity.YEAR).of(Integer.MAX_VALUE));
    assertEquals(
        LocalDate.ofEpochDay(Integer.MIN_VALUE).getYear(),
        new CalendarBuckets(Granularity.YEAR).of(Integer.MIN_VALUE));
  }
}
