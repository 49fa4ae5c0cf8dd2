package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Pick;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.Digits;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year: "third-quarter", "the fiscal first half of 1990". */
final class QuarterRules {
  private final DateTokens w;
  private final NumberRules numbers;
  private final Pointers pointers;
  private final PeriodRules periods;
  private final YearRules years;

  QuarterRules(
      DateTokens w, NumberRules numbers, Pointers pointers, PeriodRules periods, YearRules years) {
    this.w = w;
    this.numbers = numbers;
    this.pointers = pointers;
    this.periods = periods;
    this.years = years;
  }

  /** "third quarter", "third-quarter", "the fiscal first half of 1990", "the 1988 period". */
  @Nullable DateCandidate at(int first) {
    long p = pointers.at(first);
    int k = Pointer.end(p);
    DateCandidate owned = owned(first);
    if (owned != null) {
      return owned;
    }
    DateCandidate year = years.yearNumber(k, false);
    if (year != null) {
      return quarterOf(year.end(), first, year.reading());
    }
    int ago =
        w.is(k, WordClass.UNIT) && w.is(k + 1, WordClass.AGO, WordClass.EARLIER) && w.isGlued(k + 1)
            ? k + 2
            : -1;
    if (ago > 0 && w.unit(k) == CalendarUnit.YEAR) {
      return yearAgo(first, ago);
    }
    boolean pointed =
        Pointer.kind(p) == WordClass.THAT
            || Pointer.kind(p) == WordClass.LAST
            || Pointer.kind(p) == WordClass.PAST
            || Pointer.kind(p) == WordClass.NEXT;
    return pointed ? null : ordinal(k, first, null);
  }

  private boolean isPeriod(int k) {
    boolean quarter = w.isUnit(k, CalendarUnit.QUARTER);
    return quarter || w.is(k, WordClass.PERIOD);
  }

  private DateCandidate yearAgo(int first, int k) {
    DateExpression year = new Shift(CalendarUnit.YEAR, -1, Base.PUBLISHED);
    DateCandidate quarter = ordinal(k, first, year);
    if (quarter != null) {
      return quarter;
    }
    boolean noun = isPeriod(k);
    DateExpression result = new Shift(CalendarUnit.YEAR, -1, Base.RESULT);
    return new DateCandidate(first, noun ? k + 1 : k, result, "date.year-ago", 0.7);
  }

  /** "this year's third quarter", "last year's quarter". */
  private @Nullable DateCandidate owned(int i) {
    DateCandidate whole = periods.unit(i);
    if (whole == null || !w.is(whole.end(), WordClass.CLITIC)) {
      return null;
    }
    return quarterOf(whole.end() + 1, i, whole.reading());
  }

  private @Nullable DateCandidate quarterOf(int k, int first, DateExpression year) {
    DateCandidate quarter = ordinal(k, first, year);
    if (quarter != null) {
      return quarter;
    }
    boolean noun = isPeriod(k);
    return noun && !w.isGlued(k)
        ? new DateCandidate(
            first,
            k + 1,
            new Of(new Part(Kind.QUARTER, 0, 0, Pick.THIS), year),
            "date.quarter.same",
            0.7)
        : null;
  }

  private @Nullable DateCandidate ordinal(int k, int first, @Nullable DateExpression year) {
    int at = w.is(k, WordClass.FISCAL) ? k + 1 : k;
    if (w.is(at, WordClass.QUARTER_NAME, WordClass.HALF_NAME)) {
      return named(at, first, year);
    }
    int n = w.is(at, WordClass.FINAL, WordClass.LAST) ? 9 : numbers.ordinal(at);
    Kind kind = n == 0 ? null : half(at + 1);
    if (kind == null || w.is(at, WordClass.TENS)) {
      return null;
    }
    int last = kind == Kind.QUARTER ? 4 : 2;
    Part part = new Part(kind, n == 9 ? last : n, 0, Pick.FREE);
    return part.index() > last ? null : ordinal(first, at + 2, part, year);
  }

  private @Nullable DateCandidate ordinal(
      int first, int end, Part part, @Nullable DateExpression year) {
    String rule = part.kind() == Kind.QUARTER ? "date.quarter" : "date.half";
    if (year != null) {
      return new DateCandidate(first, end, new Of(part, year), rule + ".of", 0.95);
    }
    DateCandidate whole = periods.yearReference(end);
    if (whole != null) {
      return new DateCandidate(
          first, whole.end(), new Of(part, whole.reading()), rule + ".of", 0.95);
    }
    boolean sure = part.kind() == Kind.QUARTER || w.isGlued(end - 1);
    return sure ? new DateCandidate(first, end, part, rule, 0.8) : null;
  }

  /** "Q3 2012", "2013 H1". */
  private @Nullable DateCandidate named(int k, int first, @Nullable DateExpression year) {
    boolean quarter = w.is(k, WordClass.QUARTER_NAME);
    Part part = new Part(quarter ? Kind.QUARTER : Kind.HALF, w.value(k), 0, Pick.FREE);
    return w.isCapitalised(k) || Digits.is(w.string(k).charAt(0))
        ? ordinal(first, k + 1, part, year)
        : null;
  }

  private @Nullable Kind half(int k) {
    if (w.is(k, WordClass.HALF)) {
      return Kind.HALF;
    }
    return w.isUnit(k, CalendarUnit.QUARTER) ? Kind.QUARTER : null;
  }
}
