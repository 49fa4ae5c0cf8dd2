package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Pick;
import dev.quotidian.annotate.date.grammar.DateExpression.Range;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.Digits;
import dev.quotidian.annotate.date.lexicon.WordClass;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days and months of the calendar: "March 19, 2025", "19 March", "late March", "Monday". */
final class DayRules {
  private final DateTokens w;
  private final NumberRules numbers;
  private final YearRules years;
  private final PeriodRules periods;
  private final DayRanges ranges;
  private final WeekdayRules weekdays;

  DayRules(DateTokens w, NumberRules numbers, YearRules years, PeriodRules periods) {
    this.w = w;
    this.numbers = numbers;
    this.years = years;
    this.periods = periods;
    this.ranges = new DayRanges(w);
    this.weekdays = new WeekdayRules(w, this, periods);
  }

  @Nullable DateCandidate at(int i) {
    return switch (w.type(i)) {
      case WEEKDAY, WEEKDAY_SHORT -> weekdays.at(i);
      case MONTH, MONTH_SHORT -> month(i);
      case INT, ORDINAL, SECOND, TENS -> dayFirst(i, i);
      case THE -> the(i);
      case DAY_NAME -> dayName(i);
      case ISO, SLASHED -> NumericDateRules.at(w, i);
      case CARDINAL -> dayFirst(i, i);
      default -> null;
    };
  }

  private DateCandidate dayName(int i) {
    DateExpression day = new Shift(CalendarUnit.DAY, w.value(i), Base.PUBLISHED);
    return new DateCandidate(i, i + 1, day, "date.day.named", 0.97);
  }

  private @Nullable DateCandidate the(int i) {
    DateCandidate day = dayFirst(i + 1, i);
    return day != null ? day : bareDay(i);
  }

  static String rule(Part part, String stem) {
    return switch (part.pick()) {
      case FREE -> stem;
      case LAST -> stem + ".last";
      case THIS -> stem + ".this";
      case NEXT -> stem + ".next";
      case AHEAD -> stem + ".ahead";
    };
  }

  // ---- Months and days of them

  @Nullable DateCandidate month(int i) {
    int month = w.value(i);
    DateCandidate day = monthDay(i, month);
    if (day != null) {
      return day;
    }
    return FalseDateGuards.isCased(w, i) && !FalseDateGuards.isNameOrVerb(w, i)
        ? bareMonth(i, month)
        : null;
  }

  private @Nullable DateCandidate monthDay(int i, int month) {
    int k = w.is(i + 1, WordClass.THE) ? i + 2 : i + 1;
    int day = dayNumber(k);
    if (day == 0
        || day > YearMonth.of(2000, month).lengthOfMonth()
        || (w.is(k, WordClass.INT) && isYearlike(k))) {
      return null;
    }
    if (!w.isCapitalised(i) && (month == 3 || month == 5)) {
      return null;
    }
    int end = dayEnd(k);
    int last = ranges.last(i, end, day);
    int rangeEnd = last > 0 ? end + (w.isGlued(end) ? 1 : 2) : end;
    DateCandidate year = yearAfter(rangeEnd);
    return finish(i, year == null ? rangeEnd : year.end(), month, day, last, year);
  }

  private boolean isYearlike(int k) {
    return w.length(k) > 2
        || w.is(k + 1, WordClass.MERIDIEM)
        || (w.isGlued(k + 1) && !w.is(k + 1, WordClass.INT))
        || w.is(k + 1, WordClass.ERA);
  }

  private int dayNumber(int k) {
    if (w.is(k, WordClass.INT)) {
      return w.length(k) <= 2 && w.value(k) <= 31 ? w.value(k) : 0;
    }
    int n = numbers.ordinal(k);
    return n <= 31 ? n : 0;
  }

  private int dayEnd(int k) {
    return w.is(k, WordClass.INT) ? k + 1 : numbers.ordinalEnd(k);
  }

  private @Nullable DateCandidate yearAfter(int k) {
    int at = w.is(k, WordClass.COMMA, WordClass.OF) ? k + 1 : k;
    DateCandidate year = years.yearNumber(at, true);
    if (year != null
        && !(at > k && w.is(k, WordClass.COMMA) && FalseDateGuards.isMeasure(w, year.end()))) {
      return year;
    }
    boolean the = at > k && w.is(k, WordClass.OF) && w.is(at, WordClass.THE);
    DateCandidate named =
        the || w.is(at, WordClass.LAST, WordClass.THIS) || w.is(at, WordClass.NEXT, WordClass.THAT)
            ? periods.unit(at)
            : null;
    return named != null
            && named.reading() instanceof Shift shift
            && shift.unit() == CalendarUnit.YEAR
        ? named
        : null;
  }

  private DateCandidate finish(
      int first, int end, int month, int day, int lastDay, @Nullable DateCandidate year) {
    int last = Math.min(lastDay, YearMonth.of(2000, month).lengthOfMonth());
    DateExpression from = reading(month, day, year, first);
    DateExpression reading = last == 0 ? from : new Range(from, reading(month, last, year, first));
    String rule = last > 0 ? "date.day.range" : year == null ? "date.day.nearest" : "date.day.full";
    return new DateCandidate(first, end, reading, rule, year == null ? 0.9 : 0.98);
  }

  private DateExpression reading(int month, int day, @Nullable DateCandidate year, int first) {
    Part part = new Part(Kind.MONTH_DAY, month, day, Pick.FREE);
    if (year == null) {
      return w.is(first - 1, WordClass.ENDED)
          ? new Part(Kind.MONTH_DAY, month, day, Pick.LAST)
          : part;
    }
    if (year.reading() instanceof At at) {
      return at(at.day().getYear(), month, day);
    }
    return new Of(part, year.reading());
  }

  /** The day; of a day that the month has not, the month. */
  private static At at(int year, int month, int day) {
    YearMonth when = YearMonth.of(year, month);
    return when.isValidDay(day)
        ? new At(CalendarUnit.DAY, when.atDay(day))
        : new At(CalendarUnit.MONTH, when.atDay(1));
  }

  private @Nullable DateCandidate bareMonth(int i, int month) {
    if (w.is(i, WordClass.MONTH_SHORT) && !w.isAbbreviated(i) && !w.is(i + 1, WordClass.INT)) {
      return null;
    }
    DateCandidate year = yearAfter(i + 1);
    if (year != null && year.reading() instanceof At at) {
      LocalDate day = LocalDate.of(at.day().getYear(), month, 1);
      return new DateCandidate(
          i, year.end(), new At(CalendarUnit.MONTH, day), "date.month.full", 0.97);
    }
    Part part = new Part(Kind.MONTH, month, 0, TenseCues.month(w, i));
    if (year != null) {
      return new DateCandidate(i, year.end(), new Of(part, year.reading()), "date.month.of", 0.9);
    }
    return periods.within(new DateCandidate(i, i + 1, part, rule(part, "date.month"), 0.8), part);
  }

  // ---- The day first

  @Nullable DateCandidate dayFirst(int k, int first) {
    int day = dayNumber(k);
    if (day == 0) {
      return null;
    }
    int end = dayEnd(k);
    int last = ranges.last(first, end, day);
    int at = last > 0 ? end + (w.isGlued(end) ? 1 : 2) : end;
    at = w.is(at, WordClass.OF) ? at + 1 : at;
    boolean month =
        w.is(at, WordClass.MONTH, WordClass.MONTH_SHORT)
            && (w.isCapitalised(at) || (w.value(at) != 5 && w.value(at) != 3));
    if (!month
        || (w.is(k, WordClass.INT) && at > end && last == 0 && first == k && w.value(at) == 5)
        || day > YearMonth.of(2000, w.value(at)).lengthOfMonth()) {
      return null;
    }
    if (dayNumber(at + 1) > 0
        && w.is(at + 1, WordClass.INT)
        && w.length(at + 1) <= 2
        && !w.is(at + 2, WordClass.MONTH)
        && first == k
        && w.is(k, WordClass.INT)) {
      return null;
    }
    DateCandidate year = yearAfter(at + 1);
    return finish(first, year == null ? at + 1 : year.end(), w.value(at), day, last, year);
  }

  /** "on the 19th". */
  private @Nullable DateCandidate bareDay(int i) {
    int day =
        w.is(i + 1, WordClass.ORDINAL) && Digits.is(w.string(i + 1).charAt(0)) ? w.value(i + 1) : 0;
    boolean dated =
        switch (w.type(i - 1)) {
          case ON, UNTIL, FROM, TO, BETWEEN, AFTER, BEFORE -> true;
          default -> false;
        };
    boolean noun =
        (w.isWord(i + 2) && w.is(i + 2, WordClass.NONE) && !FalseDateGuards.isFunction(w, i + 2))
            || w.is(i + 2, WordClass.UNIT, WordClass.UNITS);
    if (day == 0 || day > 31 || !dated || noun || w.isGlued(i + 2)) {
      return null;
    }
    return new DateCandidate(
        i, i + 2, new Part(Kind.MONTHS_DAY, day, 0, Pick.FREE), "date.day.of-month", 0.7);
  }
}
