package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.lexicon.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The recurring parts of the calendar (Mondays, Marches, third quarters), by their first days. */
public final class CalendarParts {
  private final Holidays holidays;

  public CalendarParts(Holidays holidays) {
    this.holidays = holidays;
  }

  public LocalDate onOrAfter(Part part, LocalDate day) {
    return seek(part, day, 1);
  }

  public LocalDate onOrBefore(Part part, LocalDate day) {
    return seek(part, day, -1);
  }

  public LocalDate nearest(Part part, LocalDate day) {
    LocalDate before = onOrBefore(part, day);
    LocalDate after = onOrAfter(part, day);
    long back = ChronoUnit.DAYS.between(before, day);
    return ChronoUnit.DAYS.between(day, after) < back ? after : before;
  }

  private LocalDate seek(Part part, LocalDate day, int step) {
    if (part.kind() == Kind.WEEKDAY) {
      DayOfWeek weekday = DayOfWeek.of(part.index());
      return day.with(
          step > 0
              ? TemporalAdjusters.nextOrSame(weekday)
              : TemporalAdjusters.previousOrSame(weekday));
    }
    return part.kind() == Kind.MONTHS_DAY
        ? monthsDay(part.index(), day, step)
        : yearly(part, day, step);
  }

  private static LocalDate monthsDay(int dayOfMonth, LocalDate day, int step) {
    YearMonth month = YearMonth.from(day);
    while (true) {
      if (month.isValidDay(dayOfMonth) && fits(month.atDay(dayOfMonth), day, step)) {
        return month.atDay(dayOfMonth);
      }
      month = month.plusMonths(step);
    }
  }

  /** At most nine steps: 29 February may be eight years away. */
  private LocalDate yearly(Part part, LocalDate day, int step) {
    int year = day.getYear();
    while (true) {
      if (exists(part, year) && fits(inYear(part, year), day, step)) {
        return inYear(part, year);
      }
      year += step;
    }
  }

  private static boolean fits(LocalDate candidate, LocalDate day, int step) {
    return step > 0 ? !candidate.isBefore(day) : !candidate.isAfter(day);
  }

  private static boolean exists(Part part, int year) {
    return part.kind() != Kind.MONTH_DAY || YearMonth.of(year, part.index()).isValidDay(part.day());
  }

  private LocalDate inYear(Part part, int year) {
    int index = part.index();
    return switch (part.kind()) {
      case MONTH -> LocalDate.of(year, index, 1);
      case MONTH_DAY -> LocalDate.of(year, index, part.day());
      case QUARTER -> LocalDate.of(year, 3 * index - 2, 1);
      case HALF -> LocalDate.of(year, 6 * index - 5, 1);
      case SEASON -> LocalDate.of(year, 3 * index, 1);
      case HOLIDAY -> holidays.day(index, year);
      case WEEKDAY, MONTHS_DAY -> throw new IllegalArgumentException(part + " is not yearly");
    };
  }
}
