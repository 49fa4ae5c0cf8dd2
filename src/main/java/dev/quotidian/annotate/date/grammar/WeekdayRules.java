package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Monday", "Friday, March 21", "Tuesday of last week". */
final class WeekdayRules {
  private final DateTokens w;
  private final DayRules days;
  private final PeriodRules periods;

  WeekdayRules(DateTokens w, DayRules days, PeriodRules periods) {
    this.w = w;
    this.days = days;
    this.periods = periods;
  }

  @Nullable DateCandidate at(int i) {
    if (!isWeekday(i)) {
      return null;
    }
    int k = w.is(i + 1, WordClass.COMMA) ? i + 2 : i + 1;
    DateCandidate date =
        w.is(k, WordClass.MONTH, WordClass.MONTH_SHORT)
            ? days.month(k)
            : days.dayFirst(w.is(k, WordClass.THE) ? k + 1 : k, k);
    if (date != null && isDay(date.reading())) {
      return date.from(i);
    }
    Part part = new Part(Kind.WEEKDAY, w.value(i), 0, TenseCues.weekday(w, i, i));
    return periods.within(
        new DateCandidate(i, i + 1, part, DayRules.rule(part, "date.weekday"), 0.9), part);
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

  private static boolean isDay(DateExpression reading) {
    return switch (reading) {
      case At at -> at.unit() == CalendarUnit.DAY;
      case Part part -> part.kind() == Kind.MONTH_DAY;
      case Of of -> of.part().kind() == Kind.MONTH_DAY;
      case DateExpression.Shift shift -> false;
      case DateExpression.Timed timed -> false;
      case DateExpression.Length length -> false;
      case DateExpression.Week week -> false;
      case DateExpression.Piece piece -> false;
      case DateExpression.Repeat repeat -> false;
      case DateExpression.Vague vague -> false;
      case DateExpression.Range range -> false;
    };
  }
}
