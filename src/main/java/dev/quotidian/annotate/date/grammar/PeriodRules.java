package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Length;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Quantity;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.DateExpression.Side;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Deictic and anaphoric periods: "last year", "the day before", "the same month". */
final class PeriodRules {
  private final DateTokens w;
  private final YearRules years;
  private final Pointers pointers;

  PeriodRules(DateTokens w, Pointers pointers, YearRules years) {
    this.w = w;
    this.pointers = pointers;
    this.years = years;
  }

  @Nullable DateCandidate at(int i) {
    DateCandidate found = DateGrammar.longer(unit(i), same(i));
    return w.is(i, WordClass.UNIT) ? DateGrammar.longer(found, yearEnd(i)) : found;
  }

  /** "last year", "the following day", "this quarter's". */
  @Nullable DateCandidate unit(int i) {
    long p = pointers.at(i);
    int k = w.is(Pointer.end(p), WordClass.FISCAL) ? Pointer.end(p) + 1 : Pointer.end(p);
    if (Pointer.kind(p) == WordClass.LATEST && w.is(k, WordClass.PERIOD)) {
      return new DateCandidate(
          i, k + 1, new Shift(CalendarUnit.QUARTER, 0, Base.FOCUS), "date.unit.latest", 0.7);
    }
    if (Pointer.end(p) == i
        || !w.is(k, WordClass.UNIT)
        || (w.isGlued(k) && Pointer.end(p) > i + 1)) {
      return null;
    }
    CalendarUnit unit = w.unit(k);
    if (unit.isTime()) {
      return null;
    }
    if (Pointer.kind(p) == WordClass.THE) {
      return the(i, k, unit, p);
    }
    DateExpression reading = pointed(p, unit);
    return reading == null
        ? null
        : new DateCandidate(i, k + 1, reading, "date.unit." + lower(Pointer.kind(p)), 0.85);
  }

  private static String lower(WordClass kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private @Nullable DateExpression pointed(long p, CalendarUnit unit) {
    return switch (Pointer.kind(p)) {
      case THIS, CURRENT -> new Shift(unit, 0, Base.THIS);
      case LATEST -> new Shift(unit, 0, Base.FOCUS);
      case LAST -> new Shift(unit, -1, Base.PUBLISHED);
      case PAST -> past(unit);
      case NEXT -> new Shift(unit, 1, Pointer.the(p) ? Base.FOCUS : Base.PUBLISHED);
      case COMING -> new Shift(unit, 1, Base.PUBLISHED);
      case PREVIOUS -> new Shift(unit, -1, Base.FOCUS);
      case FOLLOWING -> new Shift(unit, 1, Base.FOCUS);
      case THAT, SAME -> new Shift(unit, 0, Base.FOCUS);
      default -> null;
    };
  }

  private static DateExpression past(CalendarUnit unit) {
    return unit == CalendarUnit.YEAR || unit == CalendarUnit.WEEKEND
        ? new Shift(unit, -1, Base.PUBLISHED)
        : new Length(new Quantity(0, 1, false, false), unit, Side.PAST);
  }

  /** "the year", "the day before", "the year-ago quarter", "the week of March 6". */
  private @Nullable DateCandidate the(int i, int k, CalendarUnit unit, long p) {
    DateCandidate beside = beside(i, k, unit);
    if (beside != null) {
      return beside;
    }
    boolean plain =
        switch (unit) {
          case YEAR, QUARTER, WEEKEND, WEEK, MONTH -> Pointer.kind(p) == WordClass.THE;
          default -> false;
        };
    boolean counted = w.is(k + 1, WordClass.OF) || w.isGlued(k + 1);
    return plain && !counted
        ? new DateCandidate(i, k + 1, new Shift(unit, 0, Base.THE), "date.unit.the", 0.6)
        : null;
  }

  private @Nullable DateCandidate beside(int i, int k, CalendarUnit unit) {
    int amount =
        switch (w.type(k + 1)) {
          case BEFORE, PREVIOUS, EARLIER -> -1;
          case AFTER, FOLLOWING, LATER -> 1;
          default -> 0;
        };
    if (amount == 0 || w.isGlued(k + 1)) {
      return null;
    }
    if (unit == CalendarUnit.DAY && w.is(k + 2, WordClass.DAY_NAME)) {
      return new DateCandidate(
          i,
          k + 3,
          new Shift(unit, amount + w.value(k + 2), Base.PUBLISHED),
          "date.day.named",
          0.95);
    }
    boolean clause =
        w.isWord(k + 2) && !w.is(k + 2, WordClass.AND) && !w.is(k + 2, WordClass.IN, WordClass.ON);
    boolean adverb =
        w.is(k + 1, WordClass.EARLIER, WordClass.LATER)
            || w.is(k + 1, WordClass.PREVIOUS, WordClass.FOLLOWING);
    return clause && !adverb
        ? null
        : new DateCandidate(
            i, k + 2, new Shift(unit, amount, Base.FOCUS), "date.unit.beside", 0.75);
  }

  /** "The same period last year", "the comparable month a year earlier". */
  private @Nullable DateCandidate same(int i) {
    long p = pointers.at(i);
    int k = Pointer.end(p);
    boolean noun = w.is(k, WordClass.PERIOD) || w.is(k, WordClass.UNIT);
    if (Pointer.kind(p) != WordClass.SAME || !noun) {
      return null;
    }
    int at = w.is(k + 1, WordClass.OF) || w.is(k + 1, WordClass.IN) ? k + 2 : k + 1;
    int end = yearBack(at);
    if (end < 0) {
      return null;
    }
    CalendarUnit unit = w.is(k, WordClass.UNIT) ? w.unit(k) : CalendarUnit.YEAR;
    DateExpression reading =
        unit == CalendarUnit.MONTH
            ? new Shift(CalendarUnit.MONTH, -12, Base.FOCUS)
            : new Shift(CalendarUnit.YEAR, -1, Base.RESULT);
    return new DateCandidate(i, end, reading, "date.unit.same", 0.7);
  }

  /** The end of "last year", "a year ago", "a year earlier", "the year before"; or -1. */
  private int yearBack(int k) {
    int the = w.is(k, WordClass.THE, WordClass.A) ? k + 1 : k;
    if (w.is(the, WordClass.LAST, WordClass.PREVIOUS) && w.isUnit(the + 1, CalendarUnit.YEAR)) {
      return the + 2;
    }
    boolean back =
        w.is(the + 1, WordClass.AGO, WordClass.EARLIER) || w.is(the + 1, WordClass.BEFORE);
    return back && w.isUnit(the, CalendarUnit.YEAR) ? the + 2 : -1;
  }

  /** "of 2004", "of last year", "2004", "last year". */
  @Nullable DateCandidate yearReference(int k) {
    int at = w.is(k, WordClass.OF) || w.is(k, WordClass.COMMA) ? k + 1 : k;
    at = w.is(at, WordClass.FISCAL) ? at + 1 : at;
    DateCandidate year = years.yearNumber(at, true);
    if (year != null) {
      return year;
    }
    DateCandidate unit =
        (w.is(at, WordClass.THE) && at == k) || w.is(k, WordClass.COMMA) ? null : unit(at);
    boolean fits =
        unit != null && unit.reading() instanceof Shift shift && shift.unit() == CalendarUnit.YEAR;
    return fits ? unit : null;
  }

  private @Nullable DateCandidate yearEnd(int i) {
    boolean end =
        w.unit(i) == CalendarUnit.YEAR
            && w.is(i + 1, WordClass.EDGE)
            && w.string(i + 1).equals("end");
    return end
        ? new DateCandidate(
            i, i + 2, new Shift(CalendarUnit.YEAR, 0, Base.PUBLISHED), "date.year-end", 0.7)
        : null;
  }

  /** "Monday last week", "March of last year". */
  DateCandidate within(DateCandidate found, Part part) {
    int k = w.is(found.end(), WordClass.OF) ? found.end() + 1 : found.end();
    if (!w.is(k, WordClass.LAST, WordClass.THIS)
        && !w.is(k, WordClass.NEXT, WordClass.THAT)
        && !w.is(k, WordClass.THE)) {
      return found;
    }
    DateCandidate whole = unit(k);
    boolean fits =
        whole != null
            && whole.reading() instanceof Shift shift
            && shift.unit()
                == (part.kind() == Kind.WEEKDAY ? CalendarUnit.WEEK : CalendarUnit.YEAR);
    if (w.is(k, WordClass.THE) && k == found.end()) {
      return found;
    }
    return fits && whole != null
        ? found.with(whole.end(), new Of(part, whole.reading()), "date.part.of")
        : found;
  }
}
