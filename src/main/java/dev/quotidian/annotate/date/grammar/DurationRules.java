package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Length;
import dev.quotidian.annotate.date.grammar.DateExpression.Quantity;
import dev.quotidian.annotate.date.grammar.DateExpression.Repeat;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.DateExpression.Side;
import dev.quotidian.annotate.date.grammar.DateExpression.Timed;
import dev.quotidian.annotate.date.grammar.DateExpression.Vague;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.TimexRef;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Quantities of a unit: "two weeks ago", "the past three years", "a day later", "14-year-old". */
final class DurationRules {
  private final DateTokens w;
  private final NumberRules numbers;
  private final Pointers pointers;

  DurationRules(DateTokens w, NumberRules numbers, Pointers pointers) {
    this.w = w;
    this.numbers = numbers;
    this.pointers = pointers;
  }

  @Nullable DateCandidate at(int i) {
    int k = approx(i);
    DateCandidate found = pointed(k);
    found = found == null ? counted(k, Side.NONE) : found;
    found = found == null && k == i ? bare(i) : found;
    return found == null ? null : found.from(i);
  }

  /** Past "more than", "at least", "no more than", "about", "only about". */
  private int approx(int i) {
    int k = w.is(i, WordClass.NO) ? i + 1 : i;
    if (w.is(k, WordClass.MORE, WordClass.LESS) && w.is(k + 1, WordClass.THAN)) {
      return k + 2;
    }
    if (w.is(k, WordClass.AT) && w.is(k + 1, WordClass.LEAST)) {
      return k + 2;
    }
    k = i;
    while (k < i + 2 && w.is(k, WordClass.APPROX, WordClass.OVER)) {
      k++;
    }
    boolean during = k > i && w.is(i, WordClass.OVER) && isPointed(k);
    return during ? i : k > i && w.is(k, WordClass.TO) ? k + 1 : k;
  }

  /** "Over the past week", "over several years" run over it; "over a week" is more than it. */
  private boolean isPointed(int k) {
    return w.is(k, WordClass.THE, WordClass.VAGUE) || w.is(k, WordClass.THIS, WordClass.LAST);
  }

  // ---- With words that point

  /** "the past three weeks", "the next few days", "the first nine months", "recent years". */
  private @Nullable DateCandidate pointed(int i) {
    long p = pointers.at(i);
    int k = Pointer.end(p);
    Side side = side(Pointer.kind(p));
    if (k == i) {
      return ordinalFirst(i, i);
    }
    DateCandidate some = unitsAlone(i, k, p, side);
    if (some != null) {
      return some;
    }
    if (w.is(k, WordClass.A) || w.is(k, WordClass.HALF)) {
      return null;
    }
    DateCandidate found = counted(k, side);
    found = found == null ? ordinalFirst(k, i) : found;
    boolean ago = found != null && found.reading() instanceof Shift;
    return found == null || (ago && Pointer.kind(p) != WordClass.THE) ? null : found.from(i);
  }

  private static Side side(WordClass kind) {
    return switch (kind) {
      case LAST, PAST, PREVIOUS, LATEST, RECENT -> Side.PAST;
      case NEXT, COMING, FOLLOWING -> Side.FUTURE;
      default -> Side.NONE;
    };
  }

  private @Nullable DateCandidate ordinalFirst(int k, int first) {
    if (w.is(k, WordClass.ORDINAL) && w.is(k + 1, WordClass.UNITS) && first < k) {
      return unitsAlone(first, k + 1, Pointer.of(k + 1, WordClass.THE, true), Side.NONE);
    }
    boolean ordinal = w.is(k, WordClass.ORDINAL, WordClass.FINAL) || w.is(k, WordClass.LAST);
    DateCandidate found = ordinal && !w.is(k + 1, WordClass.A) ? counted(k + 1, Side.NONE) : null;
    boolean length = found != null && found.reading() instanceof Length;
    return length && found != null ? found.from(first) : null;
  }

  private @Nullable DateCandidate unitsAlone(int first, int k, long p, Side side) {
    if (!w.is(k, WordClass.UNITS) || w.isGlued(k + 1) || w.isGlued(k)) {
      return null;
    }
    CalendarUnit unit = w.unit(k);
    DateExpression reading =
        switch (Pointer.kind(p)) {
          case THESE -> new Vague(TimexRef.PRESENT);
          case THOSE -> new Vague(TimexRef.PAST);
          default -> new Length(new Quantity(k, 0, false, true), unit, side);
        };
    int end = w.is(k + 1, WordClass.AHEAD) ? k + 2 : k + 1;
    return new DateCandidate(first, end, reading, "date.length.some", 0.6);
  }

  // ---- Counted

  private @Nullable DateCandidate counted(int i, Side side) {
    Quantity q = numbers.quantity(i);
    if (q == null) {
      return null;
    }
    int k = q.end();
    if (!w.is(k, WordClass.UNIT, WordClass.UNITS)) {
      return null;
    }
    boolean glued = w.isGlued(k);
    if (glued != (w.isGlued(k) && k > i)
        || (w.is(i, WordClass.A) && w.is(k, WordClass.UNITS) && q.whole() == 1)) {
      return null;
    }
    CalendarUnit unit = w.unit(k);
    if (unit == CalendarUnit.WEEKEND && w.is(i, WordClass.A)) {
      return null;
    }
    Quantity amount = half(k + 1, q);
    if (isNoLength(i, amount.end(), unit)) {
      return null;
    }
    return suffixed(i, amount.end(), amount, unit, side);
  }

  /** Ages, and a quarter that is a fourth part. */
  private boolean isNoLength(int first, int end, CalendarUnit unit) {
    boolean age =
        w.is(end, WordClass.OLD) || (w.is(end, WordClass.OF) && w.is(end + 1, WordClass.AGE));
    boolean fourth =
        unit == CalendarUnit.QUARTER
            && (w.is(first, WordClass.A) || w.isGlued(end - 1) || w.is(end, WordClass.OF));
    return fourth || (age && unit == CalendarUnit.YEAR);
  }

  /** "a year and a half". */
  private Quantity half(int end, Quantity q) {
    boolean half =
        w.is(end, WordClass.AND) && w.is(end + 1, WordClass.A) && w.is(end + 2, WordClass.HALF);
    return half
        ? new Quantity(end + 3, q.whole(), true, q.vague())
        : new Quantity(end, q.whole(), q.half(), q.vague());
  }

  private DateCandidate suffixed(int first, int end, Quantity q, CalendarUnit unit, Side side) {
    int k = w.is(end, WordClass.OR) && w.is(end + 1, WordClass.SO) ? end + 2 : end;
    WordClass type = w.type(k);
    return switch (type) {
      case AGO, EARLIER, LATER, HENCE -> away(first, k, q, unit);
      case BEFORE -> isClause(k + 1) ? length(first, k, q, unit, side) : away(first, k, q, unit);
      case LONG -> length(first, w.isGlued(k) ? k + 1 : k, q, unit, side);
      default -> length(first, k, q, unit, side);
    };
  }

  private boolean isClause(int k) {
    return (w.isWord(k) && !w.is(k, WordClass.AND) && !w.is(k, WordClass.IN, WordClass.ON))
        || w.type(k) == WordClass.INT;
  }

  private static DateCandidate length(
      int first, int end, Quantity q, CalendarUnit unit, Side side) {
    String rule = side == Side.NONE ? "date.length" : "date.length.anchored";
    return new DateCandidate(first, end, new Length(q, unit, side), rule, 0.8);
  }

  /** "two weeks ago", "a year earlier", "three days later". */
  private DateCandidate away(int first, int k, Quantity q, CalendarUnit unit) {
    int sign = w.value(k);
    boolean ago = w.is(k, WordClass.AGO, WordClass.HENCE);
    String rule = ago ? "date.ago" : sign < 0 ? "date.earlier" : "date.later";
    boolean countless = q.vague() || (long) q.whole() * unit.years() > 9999;
    if (unit.isTime()) {
      DateExpression day = new Shift(CalendarUnit.DAY, 0, ago ? Base.PUBLISHED : Base.FOCUS);
      return new DateCandidate(first, k + 1, new Timed(day, "TXX"), rule + ".hours", 0.5);
    }
    if (countless) {
      DateExpression vague = new Vague(sign < 0 ? TimexRef.PAST : TimexRef.FUTURE);
      return new DateCandidate(first, k + 1, vague, rule + ".vague", 0.6);
    }
    boolean year = q.whole() == 1 && unit == CalendarUnit.YEAR && sign < 0 && !q.half();
    Base base = year ? Base.RESULT : ago ? Base.PUBLISHED : Base.FOCUS;
    DateExpression shift =
        unit == CalendarUnit.DECADE
            ? new Shift(CalendarUnit.YEAR, sign * q.whole() * 10, base)
            : new Shift(unit, sign * q.whole(), base);
    return new DateCandidate(first, k + 1, shift, rule, 0.8);
  }

  // ---- Units alone

  private @Nullable DateCandidate bare(int i) {
    if (w.is(i, WordClass.UNITS)) {
      return units(i);
    }
    boolean glued = w.is(i, WordClass.UNIT) && w.is(i + 1, WordClass.LONG) && w.isGlued(i + 1);
    if (glued) {
      return new DateCandidate(
          i,
          i + 2,
          new Length(new Quantity(i, 1, false, false), w.unit(i), Side.NONE),
          "date.length",
          0.7);
    }
    boolean per = w.is(i, WordClass.PER) && w.is(i + 1, WordClass.UNIT);
    return per
        ? new DateCandidate(
            i, i + 2, new Repeat(w.unit(i + 1).length(1, false, false)), "date.set.per", 0.8)
        : null;
  }

  private @Nullable DateCandidate units(int i) {
    CalendarUnit unit = w.unit(i);
    Quantity some = new Quantity(i, 0, false, true);
    if (w.is(i + 1, WordClass.AGO) || w.is(i + 1, WordClass.LATER, WordClass.EARLIER)) {
      return away(i, i + 1, some, unit);
    }
    int end =
        w.is(i + 1, WordClass.AHEAD) || (w.is(i + 1, WordClass.LONG) && w.isGlued(i + 1))
            ? i + 2
            : i + 1;
    return unit == CalendarUnit.QUARTER || unit == CalendarUnit.SECOND || w.isGlued(end)
        ? null
        : new DateCandidate(i, end, new Length(some, unit, Side.NONE), "date.length.some", 0.5);
  }
}
