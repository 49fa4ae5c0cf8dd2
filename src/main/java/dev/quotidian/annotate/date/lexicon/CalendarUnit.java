package dev.quotidian.annotate.date.lexicon;

import dev.quotidian.article.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** A unit of the calendar: its interval around a day, its TIMEX3 value, and steps of it. */
public enum CalendarUnit {
  SECOND("PT", "S", ChronoUnit.SECONDS, 1),
  MINUTE("PT", "M", ChronoUnit.MINUTES, 1),
  HOUR("PT", "H", ChronoUnit.HOURS, 1),
  DAY("P", "D", ChronoUnit.DAYS, 1),
  WEEKEND("P", "WE", ChronoUnit.WEEKS, 1),
  WEEK("P", "W", ChronoUnit.WEEKS, 1),
  FORTNIGHT("P", "W", ChronoUnit.WEEKS, 2),
  MONTH("P", "M", ChronoUnit.MONTHS, 1),
  QUARTER("P", "M", ChronoUnit.MONTHS, 3),
  HALF("P", "M", ChronoUnit.MONTHS, 6),
  SEASON("P", "M", ChronoUnit.MONTHS, 3),
  YEAR("P", "Y", ChronoUnit.YEARS, 1),
  DECADE("P", "Y", ChronoUnit.YEARS, 10),
  CENTURY("P", "Y", ChronoUnit.YEARS, 100),
  MILLENNIUM("P", "Y", ChronoUnit.YEARS, 1000);

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private final String before;
  private final String after;
  private final ChronoUnit step;
  private final int steps;

  CalendarUnit(String before, String after, ChronoUnit step, int steps) {
    this.before = before;
    this.after = after;
    this.step = step;
    this.steps = steps;
  }

  /** The TIMEX3 code of a season, 1 spring to 4 winter. */
  public static String seasonCode(int season) {
    return SEASONS[season - 1];
  }

  /** Whether it is shorter than a day. */
  public boolean isTime() {
    return compareTo(DAY) < 0;
  }

  /** How many years it is, at least one. */
  public int years() {
    return step == ChronoUnit.YEARS ? steps : 1;
  }

  /** A day some units away. */
  public LocalDate plus(LocalDate day, int amount) {
    return isTime() ? day : day.plus((long) amount * steps, step);
  }

  /** The length of some units as a TIMEX3 value; an empty amount is an unknown one. */
  public String length(int amount, boolean half, boolean vague) {
    return before + (vague ? "X" : number(amount, half)) + after;
  }

  private String number(int amount, boolean half) {
    long whole = (long) amount * steps;
    if (!half) {
      return Long.toString(whole);
    }
    return steps % 2 == 0 ? Long.toString(whole + steps / 2) : whole + ".5";
  }

  /** The first day of the unit that a day lies in. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> day.with(DayOfWeek.MONDAY);
      case WEEKEND -> day.with(DayOfWeek.SATURDAY);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> monthOf(day, 3, 0);
      case HALF -> monthOf(day, 6, 0);
      case SEASON -> monthOf(day, 3, 2);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> years(day, 10);
      case CENTURY -> years(day, 100);
      case MILLENNIUM -> years(day, 1000);
    };
  }

  private static LocalDate monthOf(LocalDate day, int months, int shift) {
    int behind = (day.getMonthValue() - 1 - shift + 12) % months;
    return day.withDayOfMonth(1).minusMonths(behind);
  }

  private static LocalDate years(LocalDate day, int years) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }

  /** The days of the unit that a day lies in. */
  public DateRange range(LocalDate day) {
    LocalDate first = first(day);
    LocalDate last =
        switch (this) {
          case SECOND, MINUTE, HOUR, DAY -> first;
          case WEEKEND -> first.plusDays(1);
          default -> plus(first, 1).minusDays(1);
        };
    return new DateRange(first, last);
  }

  /** The TIMEX3 value of the unit that a day lies in. */
  public String value(LocalDate day) {
    LocalDate first = first(day);
    String year = year(first.getYear());
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY ->
          year + two("-", first.getMonthValue()) + two("-", first.getDayOfMonth());
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year + two("-", first.getMonthValue());
      case QUARTER -> year + "-Q" + (first.getMonthValue() + 2) / 3;
      case HALF -> year + "-H" + (first.getMonthValue() + 5) / 6;
      case SEASON -> year + "-" + SEASONS[first.getMonthValue() / 3 - 1];
      case YEAR -> year;
      case DECADE -> digits(first.getYear(), 10, 3);
      case CENTURY -> digits(first.getYear(), 100, 2);
      case MILLENNIUM -> digits(first.getYear(), 1000, 1);
    };
  }

  private static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + two("-W", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year(int year) {
    return year > 0 ? pad(year, 4) : "BC" + pad(1 - year, 4);
  }

  private static String digits(int year, int years, int width) {
    return year >= 0 ? pad(year / years, width) : "BC" + pad((1 - year - years) / years, width);
  }

  private static String two(String before, int number) {
    return before + pad(number, 2);
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
