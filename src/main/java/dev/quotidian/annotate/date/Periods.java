package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.Base;
import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Length;
import dev.quotidian.annotate.date.Reading.Of;
import dev.quotidian.annotate.date.Reading.Part;
import dev.quotidian.annotate.date.Reading.Pick;
import dev.quotidian.annotate.date.Reading.Quantity;
import dev.quotidian.annotate.date.Reading.Shift;
import dev.quotidian.annotate.date.Reading.Side;
import org.jspecify.annotations.Nullable;

/** Periods that are pointed at: "last week", "the third quarter", "this summer", "next Easter". */
final class Periods {
  private final Words w;
  private final Numbers numbers;
  private final Years years;

  Periods(Words w, Numbers numbers, Years years) {
    this.w = w;
    this.numbers = numbers;
    this.years = years;
  }

  /** Words that point: {@code kind} is the one that counts, {@code end} the word after them. */
  record Pointer(int end, WordClass kind, boolean the) {}

  @Nullable Found at(int i) {
    Pointer p = pointer(i);
    Found found = quarter(p.end(), i, p);
    if (p.end() > i) {
      found = Grammar.longer(found, unit(i));
      found = Grammar.longer(found, recurring(i, p));
    }
    return Grammar.longer(found, bare(i));
  }

  /** An empty pointer where nothing points. */
  Pointer pointer(int i) {
    WordClass type = w.type(i);
    boolean the =
        switch (type) {
          case THE, THIS, THAT, THESE, THOSE -> true;
          default -> false;
        };
    int k = the ? i + 1 : i;
    return switch (w.type(k)) {
      case LAST, PAST, NEXT, COMING, PREVIOUS, FOLLOWING, SAME, CURRENT, LATEST, RECENT ->
          pointer(k, type);
      case WHOLE, MORE ->
          the ? new Pointer(k + 1, type, true) : new Pointer(i, WordClass.NONE, false);
      default -> new Pointer(k, the ? type : WordClass.NONE, the);
    };
  }

  private Pointer pointer(int k, WordClass before) {
    boolean the = before == WordClass.THE;
    if (before == WordClass.THAT && !w.is(k, WordClass.SAME)) {
      return new Pointer(k, before, true);
    }
    boolean double_ = w.is(k, WordClass.SAME) && w.is(k + 1, WordClass.PREVIOUS, WordClass.LAST);
    return double_ ? new Pointer(k + 2, w.type(k + 1), the) : new Pointer(k + 1, w.type(k), the);
  }

  // ---- Units

  /** "last year", "the following day", "this quarter's". */
  @Nullable Found unit(int i) {
    Pointer p = pointer(i);
    int k = w.is(p.end(), WordClass.FISCAL) ? p.end() + 1 : p.end();
    if (p.end() == i || !w.is(k, WordClass.UNIT) || (w.isGlued(k) && p.end() > i + 1)) {
      return null;
    }
    Unit unit = w.unit(k);
    if (unit.isTime()) {
      return null;
    }
    if (p.kind() == WordClass.THE) {
      return the(i, k, unit, p);
    }
    Reading reading = pointed(p, unit);
    return reading == null
        ? null
        : new Found(i, k + 1, reading, "date.unit." + lower(p.kind()), 0.85);
  }

  private static String lower(WordClass kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private @Nullable Reading pointed(Pointer p, Unit unit) {
    return switch (p.kind()) {
      case THIS, CURRENT -> new Shift(unit, 0, Base.THIS);
      case LATEST -> new Shift(unit, 0, Base.FOCUS);
      case LAST -> new Shift(unit, -1, Base.PUBLISHED);
      case PAST -> past(unit);
      case NEXT -> new Shift(unit, 1, p.the() ? Base.FOCUS : Base.PUBLISHED);
      case COMING -> new Shift(unit, 1, Base.PUBLISHED);
      case PREVIOUS -> new Shift(unit, -1, Base.FOCUS);
      case FOLLOWING -> new Shift(unit, 1, Base.FOCUS);
      case THAT, SAME -> new Shift(unit, 0, Base.FOCUS);
      default -> null;
    };
  }

  private static Reading past(Unit unit) {
    return unit == Unit.YEAR || unit == Unit.WEEKEND
        ? new Shift(unit, -1, Base.PUBLISHED)
        : new Length(new Quantity(0, 1, false, false), unit, Side.PAST);
  }

  /** "the year", "the day before", "the year-ago quarter", "the week of March 6". */
  private @Nullable Found the(int i, int k, Unit unit, Pointer p) {
    Found beside = beside(i, k, unit);
    if (beside != null) {
      return beside;
    }
    boolean plain =
        switch (unit) {
          case YEAR, QUARTER, WEEKEND, WEEK, MONTH -> p.kind() == WordClass.THE;
          default -> false;
        };
    boolean counted = w.is(k + 1, WordClass.OF) || w.isGlued(k + 1);
    return plain && !counted
        ? new Found(i, k + 1, new Shift(unit, 0, Base.THE), "date.unit.the", 0.6)
        : null;
  }

  private @Nullable Found beside(int i, int k, Unit unit) {
    int amount =
        switch (w.type(k + 1)) {
          case BEFORE, PREVIOUS, EARLIER -> -1;
          case AFTER, FOLLOWING, LATER -> 1;
          default -> 0;
        };
    if (amount == 0 || w.isGlued(k + 1)) {
      return null;
    }
    if (unit == Unit.DAY && w.is(k + 2, WordClass.DAY_NAME)) {
      return new Found(
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
        : new Found(i, k + 2, new Shift(unit, amount, Base.FOCUS), "date.unit.beside", 0.75);
  }

  // ---- Quarters and halves

  /** "third quarter", "third-quarter", "the fiscal first half of 1990", "the 1988 period". */
  private @Nullable Found quarter(int k, int first, Pointer p) {
    Found owned = owned(first);
    if (owned != null) {
      return owned;
    }
    Found year = years.yearNumber(k, false);
    if (year != null) {
      return quarterOf(year.end(), first, year.reading());
    }
    int ago =
        w.is(k, WordClass.UNIT) && w.is(k + 1, WordClass.AGO, WordClass.EARLIER) && w.isGlued(k + 1)
            ? k + 2
            : -1;
    if (ago > 0 && w.unit(k) == Unit.YEAR) {
      return yearAgo(first, ago);
    }
    boolean pointed =
        p.kind() == WordClass.THAT
            || p.kind() == WordClass.LAST
            || p.kind() == WordClass.PAST
            || p.kind() == WordClass.NEXT;
    return pointed ? null : ordinal(k, first, null);
  }

  private boolean isPeriod(int k) {
    boolean quarter = w.isUnit(k, Unit.QUARTER);
    return quarter || w.is(k, WordClass.PERIOD);
  }

  private Found yearAgo(int first, int k) {
    Reading year = new Shift(Unit.YEAR, -1, Base.PUBLISHED);
    Found quarter = ordinal(k, first, year);
    if (quarter != null) {
      return quarter;
    }
    boolean noun = isPeriod(k);
    Reading result = new Shift(Unit.YEAR, -1, Base.RESULT);
    return new Found(first, noun ? k + 1 : k, result, "date.year-ago", 0.7);
  }

  /** "this year's third quarter", "last year's quarter". */
  private @Nullable Found owned(int i) {
    Found whole = unit(i);
    if (whole == null || !w.is(whole.end(), WordClass.CLITIC)) {
      return null;
    }
    return quarterOf(whole.end() + 1, i, whole.reading());
  }

  private @Nullable Found quarterOf(int k, int first, Reading year) {
    Found quarter = ordinal(k, first, year);
    if (quarter != null) {
      return quarter;
    }
    boolean noun = isPeriod(k);
    return noun && !w.isGlued(k)
        ? new Found(
            first,
            k + 1,
            new Of(new Part(Kind.QUARTER, 0, 0, Pick.THIS), year),
            "date.quarter.same",
            0.7)
        : null;
  }

  private @Nullable Found ordinal(int k, int first, @Nullable Reading year) {
    int at = w.is(k, WordClass.FISCAL) ? k + 1 : k;
    int n = w.is(at, WordClass.FINAL, WordClass.LAST) ? 9 : numbers.ordinal(at);
    Kind kind = n == 0 ? null : half(at + 1);
    if (kind == null || w.is(at, WordClass.TENS)) {
      return null;
    }
    int last = kind == Kind.QUARTER ? 4 : 2;
    Part part = new Part(kind, n == 9 ? last : n, 0, Pick.FREE);
    return part.index() > last ? null : ordinal(first, at + 2, part, year);
  }

  private @Nullable Found ordinal(int first, int end, Part part, @Nullable Reading year) {
    String rule = part.kind() == Kind.QUARTER ? "date.quarter" : "date.half";
    if (year != null) {
      return new Found(first, end, new Of(part, year), rule + ".of", 0.95);
    }
    Found whole = yearReference(end);
    if (whole != null) {
      return new Found(first, whole.end(), new Of(part, whole.reading()), rule + ".of", 0.95);
    }
    boolean sure = part.kind() == Kind.QUARTER || w.isGlued(end - 1);
    return sure ? new Found(first, end, part, rule, 0.8) : null;
  }

  private @Nullable Kind half(int k) {
    if (w.is(k, WordClass.HALF)) {
      return Kind.HALF;
    }
    return w.isUnit(k, Unit.QUARTER) ? Kind.QUARTER : null;
  }

  /** "of 2004", "of last year", "2004", "last year". */
  @Nullable Found yearReference(int k) {
    int at = w.is(k, WordClass.OF) || w.is(k, WordClass.COMMA) ? k + 1 : k;
    at = w.is(at, WordClass.FISCAL) ? at + 1 : at;
    Found year = years.yearNumber(at, true);
    if (year != null) {
      return year;
    }
    Found unit = (w.is(at, WordClass.THE) && at == k) || w.is(k, WordClass.COMMA) ? null : unit(at);
    boolean fits =
        unit != null && unit.reading() instanceof Shift shift && shift.unit() == Unit.YEAR;
    return fits ? unit : null;
  }

  // ---- Seasons, holidays, and days and months that are pointed at

  private @Nullable Found recurring(int i, Pointer p) {
    return switch (w.type(p.end())) {
      case SEASON, FALL -> season(i, p);
      case HOLIDAY -> holiday(i, p.end(), pick(p));
      case WEEKDAY -> part(i, p.end(), Kind.WEEKDAY, p, "date.weekday");
      case MONTH -> w.isCapitalised(p.end()) ? part(i, p.end(), Kind.MONTH, p, "date.month") : null;
      default -> null;
    };
  }

  private @Nullable Found part(int i, int k, Kind kind, Pointer p, String rule) {
    if (p.kind() == WordClass.THE || (w.is(k + 1, WordClass.INT) && w.value(k + 1) < 32)) {
      return null;
    }
    Part part = new Part(kind, w.value(k), 0, pick(p));
    return new Found(i, k + 1, part, Days.rule(part, rule), 0.85);
  }

  private static Pick pick(Pointer p) {
    return switch (p.kind()) {
      case LAST, PAST, PREVIOUS -> Pick.LAST;
      case NEXT, COMING, FOLLOWING -> p.kind() == WordClass.NEXT ? Pick.NEXT : Pick.AHEAD;
      case THIS, CURRENT -> Pick.THIS;
      default -> Pick.FREE;
    };
  }

  private @Nullable Found season(int i, Pointer p) {
    int k = p.end();
    Part part = new Part(Kind.SEASON, w.value(k), 0, pick(p));
    Found year = yearReference(k + 1);
    if (year != null) {
      return new Found(i, year.end(), new Of(part, year.reading()), "date.season.of", 0.95);
    }
    boolean loose =
        p.kind() == WordClass.THE && w.is(k, WordClass.FALL) && !w.is(i - 1, WordClass.IN);
    boolean fallOf = w.is(k + 1, WordClass.OF) || w.isGlued(k + 1);
    return loose || (fallOf && p.kind() == WordClass.THE)
        ? null
        : new Found(i, k + 1, part, Days.rule(part, "date.season"), 0.8);
  }

  private @Nullable Found holiday(int i, int k, Pick pick) {
    int holiday = Holidays.ENGLISH.at(w, k);
    if (holiday < 0 || !w.isCapitalised(k)) {
      return null;
    }
    int end = k + Holidays.ENGLISH.length(holiday);
    Part part = new Part(Kind.HOLIDAY, holiday, 0, pick);
    Found year = yearReference(end);
    return year == null
        ? new Found(i, end, part, Days.rule(part, "date.holiday"), 0.85)
        : new Found(i, year.end(), new Of(part, year.reading()), "date.holiday.of", 0.95);
  }

  private @Nullable Found bare(int i) {
    return switch (w.type(i)) {
      case SEASON, FALL -> bareSeason(i);
      case HOLIDAY, MONTH -> holiday(i, i, Pick.FREE);
      case UNIT -> yearEnd(i);
      default -> null;
    };
  }

  private @Nullable Found bareSeason(int i) {
    Pointer none = new Pointer(i, WordClass.NONE, false);
    Found year = yearReference(i + 1);
    if (year != null) {
      return season(i, none);
    }
    boolean dated =
        switch (w.type(i - 1)) {
          case IN, UNTIL, FROM, EARLY, FOLLOWING, OF -> w.is(i, WordClass.SEASON);
          default -> false;
        };
    return dated ? season(i, none) : null;
  }

  private @Nullable Found yearEnd(int i) {
    boolean end =
        w.unit(i) == Unit.YEAR && w.is(i + 1, WordClass.EDGE) && w.string(i + 1).equals("end");
    return end
        ? new Found(i, i + 2, new Shift(Unit.YEAR, 0, Base.PUBLISHED), "date.year-end", 0.7)
        : null;
  }
}
