package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Pick;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.Holidays;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Seasons and holidays, and deictic days and months: "this summer", "last June". */
final class SeasonRules {
  private final DateTokens w;
  private final Pointers pointers;
  private final PeriodRules periods;
  private final Holidays holidays;

  SeasonRules(DateTokens w, Pointers pointers, PeriodRules periods) {
    this.w = w;
    this.holidays = w.lexicon().holidays();
    this.pointers = pointers;
    this.periods = periods;
  }

  private @Nullable DateCandidate pointed(int i, long p) {
    return switch (w.type(Pointer.end(p))) {
      case SEASON, FALL -> season(i, p);
      case HOLIDAY -> holiday(i, Pointer.end(p), Pointer.pick(p));
      case WEEKDAY, WEEKDAY_SHORT -> part(i, Pointer.end(p), Kind.WEEKDAY, p, "date.weekday");
      case MONTH ->
          FalseDateGuards.isCased(w, Pointer.end(p))
              ? part(i, Pointer.end(p), Kind.MONTH, p, "date.month")
              : null;
      default -> null;
    };
  }

  private @Nullable DateCandidate part(int i, int k, Kind kind, long p, String rule) {
    boolean open = Pointer.kind(p) == WordClass.THE || Pointer.kind(p) == WordClass.THAT;
    if (open || (w.is(k + 1, WordClass.INT) && w.value(k + 1) < 32)) {
      return null;
    }
    Part part = new Part(kind, w.value(k), 0, Pointer.pick(p));
    return new DateCandidate(i, k + 1, part, DayRules.rule(part, rule), 0.85);
  }

  private @Nullable DateCandidate season(int i, long p) {
    int k = Pointer.end(p);
    Part part = new Part(Kind.SEASON, w.value(k), 0, Pointer.pick(p));
    DateCandidate year = periods.yearReference(k + 1);
    if (year != null) {
      return new DateCandidate(i, year.end(), new Of(part, year.reading()), "date.season.of", 0.95);
    }
    boolean loose =
        Pointer.kind(p) == WordClass.THE && w.is(k, WordClass.FALL) && !w.is(i - 1, WordClass.IN);
    boolean fallOf = w.is(k + 1, WordClass.OF) || w.isGlued(k + 1);
    return loose || (fallOf && Pointer.kind(p) == WordClass.THE)
        ? null
        : new DateCandidate(i, k + 1, part, DayRules.rule(part, "date.season"), 0.8);
  }

  private @Nullable DateCandidate holiday(int i, int k, Pick pick) {
    int holiday = holidays.at(w, k);
    if (holiday < 0 || !w.isCapitalised(k)) {
      return null;
    }
    int end = k + holidays.length(holiday);
    Part part = new Part(Kind.HOLIDAY, holiday, 0, pick);
    DateCandidate year = periods.yearReference(end);
    return year == null
        ? new DateCandidate(i, end, part, DayRules.rule(part, "date.holiday"), 0.85)
        : new DateCandidate(i, year.end(), new Of(part, year.reading()), "date.holiday.of", 0.95);
  }

  @Nullable DateCandidate at(int i) {
    long p = pointers.at(i);
    return Pointer.end(p) > i ? pointed(i, p) : bare(i);
  }

  private @Nullable DateCandidate bare(int i) {
    return switch (w.type(i)) {
      case SEASON, FALL -> bareSeason(i);
      case HOLIDAY, MONTH -> holiday(i, i, Pick.FREE);
      default -> null;
    };
  }

  private @Nullable DateCandidate bareSeason(int i) {
    long none = Pointer.of(i, WordClass.NONE, false);
    DateCandidate year = periods.yearReference(i + 1);
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
}
