package dev.quotidian.annotate.date;

import java.time.LocalDate;

/** What an expression says, before it is known which days are meant. */
sealed interface Reading {

  /** A stretch of the calendar named in full: a day, month, year, decade ... */
  record At(Unit unit, LocalDate day) implements Reading {}

  /** One of the Marches, Mondays, third quarters ... of the calendar. */
  record Part(Kind kind, int index, int day, Pick pick) implements Reading {}

  /** A part within a whole: the third quarter of last year. */
  record Of(Part part, Reading whole) implements Reading {}

  /** Some units away from a day. */
  record Shift(Unit unit, int amount, Base base) implements Reading {}

  /** A part of a day, or a time of day: the suffix of a TIMEX3 value. */
  record Timed(Reading day, String time) implements Reading {}

  /** A length of time. */
  record Length(Quantity amount, Unit unit, Side side) implements Reading {}

  /** The nth week of a month, -1 the last; 0 the week around a day. */
  record Week(int index, Reading of) implements Reading {}

  /** The first, or last, units of a whole: the first nine months of 2004. */
  record Piece(Length length, boolean last, Reading whole) implements Reading {}

  /** A repeated time, by its TIMEX3 value. */
  record Repeat(String value) implements Reading {}

  /** A time without a calendar. */
  record Vague(Ref ref) implements Reading {}

  /** From one to the other, both included. */
  record Range(Reading from, Reading to) implements Reading {}

  /** What recurs. */
  enum Kind {
    MONTH(Unit.MONTH),
    MONTH_DAY(Unit.DAY),
    MONTHS_DAY(Unit.DAY),
    WEEKDAY(Unit.DAY),
    QUARTER(Unit.QUARTER),
    HALF(Unit.HALF),
    SEASON(Unit.SEASON),
    HOLIDAY(Unit.DAY);

    private final Unit unit;

    Kind(Unit unit) {
      this.unit = unit;
    }

    Unit unit() {
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
