package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.At;
import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Of;
import dev.quotidian.annotate.date.Reading.Part;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Monday", "Friday, March 21", "Tuesday of last week". */
final class Weekdays {
  private final Words w;
  private final Days days;
  private final Periods periods;

  Weekdays(Words w, Days days, Periods periods) {
    this.w = w;
    this.days = days;
    this.periods = periods;
  }

  @Nullable Found at(int i) {
    if (!isWeekday(i)) {
      return null;
    }
    int k = w.is(i + 1, WordClass.COMMA) ? i + 2 : i + 1;
    Found date =
        w.is(k, WordClass.MONTH, WordClass.MONTH_SHORT)
            ? days.month(k)
            : days.dayFirst(w.is(k, WordClass.THE) ? k + 1 : k, k);
    if (date != null && isDay(date.reading())) {
      return date.from(i);
    }
    Part part = new Part(Kind.WEEKDAY, w.value(i), 0, Cues.weekday(w, i, i));
    return periods.within(new Found(i, i + 1, part, Days.rule(part, "date.weekday"), 0.9), part);
  }

  /** A short form needs a full stop, a date after it, or a word before it that days follow. */
  private boolean isWeekday(int i) {
    if (w.is(i, WordClass.WEEKDAY)) {
      return true;
    }
    boolean dated = w.is(i + 1, WordClass.COMMA) && w.is(i + 2, WordClass.MONTH, WordClass.INT);
    boolean pointed =
        switch (w.type(i - 1)) {
          case ON, THIS, NEXT, LAST, UNTIL -> true;
          default -> w.is(i + 1, WordClass.PART);
        };
    return w.isCapitalised(i) && (w.isAbbreviated(i) || dated || pointed);
  }

  private static boolean isDay(Reading reading) {
    return switch (reading) {
      case At at -> at.unit() == Unit.DAY;
      case Part part -> part.kind() == Kind.MONTH_DAY;
      case Of of -> of.part().kind() == Kind.MONTH_DAY;
      default -> false;
    };
  }
}
