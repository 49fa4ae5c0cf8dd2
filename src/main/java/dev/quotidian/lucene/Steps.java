package dev.quotidian.lucene;

import dev.quotidian.article.DateRange;
import dev.quotidian.index.Days;
import dev.quotidian.query.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Gives consecutive numbers to consecutive steps of the calendar. It remembers the last step, as
 * documents that follow each other are mostly of the same days. Good for one thread.
 */
final class Steps {
  private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

  private final Granularity by;
  private int first = 1;
  private int last;
  private long step;

  Steps(Granularity by) {
    this.by = by;
  }

  /** The number of the step in which a day lies, which is counted from 1970-01-01. */
  long of(int day) {
    if (day < first || day > last) {
      DateRange around = by.around(LocalDate.ofEpochDay(day));
      first = Days.cut(around.first());
      last = Days.cut(around.last());
      step = number(around.first());
    }
    return step;
  }

  private long number(LocalDate firstDay) {
    return switch (by) {
      case DAY -> firstDay.toEpochDay();
      case WEEK -> ChronoUnit.WEEKS.between(A_MONDAY, firstDay);
      case MONTH -> months(firstDay);
      case QUARTER -> Math.floorDiv(months(firstDay), 3L);
      case YEAR -> firstDay.getYear();
    };
  }

  /** The days of the step with a number. */
  DateRange days(long number) {
    return by.around(
        switch (by) {
          case DAY -> LocalDate.ofEpochDay(number);
          case WEEK -> A_MONDAY.plusWeeks(number);
          case MONTH -> firstOfMonth(number);
          case QUARTER -> firstOfMonth(number * 3);
          case YEAR -> LocalDate.of((int) number, 1, 1);
        });
  }

  private static long months(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }

  private static LocalDate firstOfMonth(long months) {
    return LocalDate.of((int) Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, 1);
  }
}
