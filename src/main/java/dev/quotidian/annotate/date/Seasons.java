package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Pointers.Pointer;
import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Of;
import dev.quotidian.annotate.date.Reading.Part;
import dev.quotidian.annotate.date.Reading.Pick;
import org.jspecify.annotations.Nullable;

/** Seasons and holidays, and days and months that are pointed at: "this summer", "last June". */
final class Seasons {
  private final Words w;
  private final Pointers pointers;
  private final Periods periods;

  Seasons(Words w, Pointers pointers, Periods periods) {
    this.w = w;
    this.pointers = pointers;
    this.periods = periods;
  }

  private @Nullable Found pointed(int i, Pointer p) {
    return switch (w.type(p.end())) {
      case SEASON, FALL -> season(i, p);
      case HOLIDAY -> holiday(i, p.end(), p.pick());
      case WEEKDAY, WEEKDAY_SHORT -> part(i, p.end(), Kind.WEEKDAY, p, "date.weekday");
      case MONTH ->
          Guards.isCased(w, p.end()) ? part(i, p.end(), Kind.MONTH, p, "date.month") : null;
      default -> null;
    };
  }

  private @Nullable Found part(int i, int k, Kind kind, Pointer p, String rule) {
    boolean open = p.kind() == WordClass.THE || p.kind() == WordClass.THAT;
    if (open || (w.is(k + 1, WordClass.INT) && w.value(k + 1) < 32)) {
      return null;
    }
    Part part = new Part(kind, w.value(k), 0, p.pick());
    return new Found(i, k + 1, part, Days.rule(part, rule), 0.85);
  }

  private @Nullable Found season(int i, Pointer p) {
    int k = p.end();
    Part part = new Part(Kind.SEASON, w.value(k), 0, p.pick());
    Found year = periods.yearReference(k + 1);
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
    Found year = periods.yearReference(end);
    return year == null
        ? new Found(i, end, part, Days.rule(part, "date.holiday"), 0.85)
        : new Found(i, year.end(), new Of(part, year.reading()), "date.holiday.of", 0.95);
  }

  @Nullable Found at(int i) {
    Pointer p = pointers.at(i);
    return p.end() > i ? pointed(i, p) : bare(i);
  }

  private @Nullable Found bare(int i) {
    return switch (w.type(i)) {
      case SEASON, FALL -> bareSeason(i);
      case HOLIDAY, MONTH -> holiday(i, i, Pick.FREE);
      default -> null;
    };
  }

  private @Nullable Found bareSeason(int i) {
    Pointer none = new Pointer(i, WordClass.NONE, false);
    Found year = periods.yearReference(i + 1);
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
