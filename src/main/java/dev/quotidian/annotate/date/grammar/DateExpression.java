package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.TimexRef;
import java.time.LocalDate;

/**
 * The unresolved meaning of a temporal expression: what is written, before it is normalised to
 * days.
 */
public sealed interface DateExpression {

  /** An interval of the calendar named in full: a day, month, year, decade ... */
  record At(CalendarUnit unit, LocalDate day) implements DateExpression {}

  /** One of the Marches, Mondays, third quarters ... of the calendar. */
  record Part(Kind kind, int index, int day, Pick pick) implements DateExpression {}

  /** A part within a whole: the third quarter of last year. */
  record Of(Part part, DateExpression whole) implements DateExpression {}

  /** Some units away from a day. */
  record Shift(CalendarUnit unit, int amount, Base base) implements DateExpression {}

  /** A part of a day, or a time of day: the suffix of a TIMEX3 value. */
  record Timed(DateExpression day, String time) implements DateExpression {}

  /** A length of time. */
  record Length(Quantity amount, CalendarUnit unit, Side side) implements DateExpression {}

  /** The nth week of a month, -1 the last; 0 the week around a day. */
  record Week(int index, DateExpression of) implements DateExpression {}

  /** The first, or last, units of a whole: the first nine months of 2004. */
  record Piece(Length length, boolean last, DateExpression whole) implements DateExpression {}

  /** A repeated time, by its TIMEX3 value. */
  record Repeat(String value) implements DateExpression {}

  /** A time without a calendar. */
  record Vague(TimexRef ref) implements DateExpression {}

  /** From one to the other, both included. */
  record Range(DateExpression from, DateExpression to) implements DateExpression {}

  /** What recurs. */
  enum Kind {
    MONTH(CalendarUnit.MONTH),
    MONTH_DAY(CalendarUnit.DAY),
    MONTHS_DAY(CalendarUnit.DAY),
    WEEKDAY(CalendarUnit.DAY),
    QUARTER(CalendarUnit.QUARTER),
    HALF(CalendarUnit.HALF),
    SEASON(CalendarUnit.SEASON),
    HOLIDAY(CalendarUnit.DAY);

    private final CalendarUnit unit;

    Kind(CalendarUnit unit) {
      this.unit = unit;
    }

    public CalendarUnit unit() {
      return unit;
    }
  }

  /** Which of those that recur, as far as the words say. */
  enum Pick {
    FREE,
    LAST,
    THIS,
    NEXT,
    AHEAD
  }

  /** What a shift counts from. */
  enum Base {
    PUBLISHED,
    /** The date being told of, in a history; in news, publication. */
    THIS,
    /** As {@code THIS} for long units; the date being told of for a day. */
    THE,
    /** The date being told of. */
    FOCUS,
    /** As {@code FOCUS}, but the quarter where one is being told of. */
    RESULT
  }

  /** Where a length lies. */
  enum Side {
    NONE,
    PAST,
    FUTURE
  }

  /** How many; {@code end} is the word after it. */
  record Quantity(int end, int whole, boolean half, boolean vague) {}
}
