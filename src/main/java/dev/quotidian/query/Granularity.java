package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The bucket size of a timeline (calendar interval of a date histogram). Immutable.
 *
 * <pre>{@code
 * DateRange week = Granularity.WEEK.around(LocalDate.of(2025, 3, 19)); // 2025-03-17 to 2025-03-23
 * }</pre>
 *
 * @since 0.1
 */
public enum Granularity {
  /** A calendar day. */
  DAY,
  /** Monday to Sunday. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** January to March, April to June, and so on. */
  QUARTER,
  /** A calendar year. */
  YEAR;

  /** The bucket that contains {@code day}. */
  public DateRange around(LocalDate day) {
    return switch (this) {
      case DAY -> DateRange.of(day);
      case WEEK ->
          from(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Period.ofWeeks(1));
      case MONTH -> DateRange.of(YearMonth.from(day));
      case QUARTER -> from(day.with(IsoFields.DAY_OF_QUARTER, 1), Period.ofMonths(3));
      case YEAR -> DateRange.ofYear(day.getYear());
    };
  }

  private static DateRange from(LocalDate first, Period length) {
    return DateRange.of(first, first.plus(length).minusDays(1));
  }
}
