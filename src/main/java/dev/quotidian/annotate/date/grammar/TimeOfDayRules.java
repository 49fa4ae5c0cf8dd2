package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.DateExpression.Timed;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Times of day and parts of the day: "10 a.m. EDT Tuesday", "Monday night", "that morning". */
final class TimeOfDayRules {
  private static final String[] PARTS = {"TMO", "TAF", "TEV", "TNI", "TDT"};

  private final DateTokens w;
  private final DayRules days;
  private final Pointers pointers;
  private final SeasonRules seasons;

  TimeOfDayRules(DateTokens w, DayRules days, Pointers pointers, SeasonRules seasons) {
    this.w = w;
    this.days = days;
    this.pointers = pointers;
    this.seasons = seasons;
  }

  @Nullable DateCandidate at(int i) {
    return switch (w.type(i)) {
      case CLOCK, INT, NOON -> clock(i);
      case APPROX -> w.is(i + 1, WordClass.CLOCK, WordClass.INT) ? from(clock(i + 1), i) : null;
      case WEEKDAY, WEEKDAY_SHORT, DAY_NAME, MONTH, MONTH_SHORT, HOLIDAY -> dayThenPart(i);
      case EARLY -> early(i);
      case TONIGHT -> found(i, i + 1, new Shift(CalendarUnit.DAY, 0, Base.PUBLISHED), "TNI");
      case OVERNIGHT -> found(i, i + 1, new Shift(CalendarUnit.DAY, 0, Base.FOCUS), "TNI");
      case THE, THIS, THAT, LAST, NEXT, PREVIOUS, FOLLOWING, SAME -> part(i);
      default -> null;
    };
  }

  private static @Nullable DateCandidate from(@Nullable DateCandidate found, int i) {
    return found == null ? null : found.from(i);
  }

  private static DateCandidate found(int first, int end, DateExpression day, String time) {
    return new DateCandidate(first, end, new Timed(day, time), "date.part", 0.85);
  }

  // ---- Parts of the day

  /** "mid afternoon". */
  private @Nullable DateCandidate early(int i) {
    boolean part = w.is(i + 1, WordClass.PART);
    return part
        ? found(i, i + 2, new Shift(CalendarUnit.DAY, 0, Base.FOCUS), PARTS[w.value(i + 1) - 1])
        : null;
  }

  private @Nullable DateCandidate dayThenPart(int i) {
    DateCandidate day = w.is(i, WordClass.HOLIDAY) ? seasons.at(i) : days.at(i);
    if (day == null) {
      return null;
    }
    int k = day.end();
    boolean part = w.is(k, WordClass.PART) && !w.isGlued(k);
    return part
        ? day.with(k + 1, new Timed(day.reading(), PARTS[w.value(k) - 1]), "date.day.part")
        : null;
  }

  private @Nullable DateCandidate part(int i) {
    long p = pointers.at(i);
    if (w.is(Pointer.end(p), WordClass.WEEKDAY)) {
      return pointedDay(i, Pointer.end(p));
    }
    if (!w.is(Pointer.end(p), WordClass.PART) || w.isGlued(Pointer.end(p) + 1)) {
      return null;
    }
    String time = PARTS[w.value(Pointer.end(p)) - 1];
    DateCandidate of = w.is(Pointer.end(p) + 1, WordClass.OF) ? days.at(Pointer.end(p) + 2) : null;
    if (of != null) {
      return found(i, of.end(), of.reading(), time);
    }
    DateExpression day = pointed(p);
    return day == null || w.is(Pointer.end(p) + 1, WordClass.OF)
        ? null
        : found(i, Pointer.end(p) + 1, day, time);
  }

  private @Nullable DateCandidate pointedDay(int i, int k) {
    DateCandidate day = w.is(k + 1, WordClass.PART) ? seasons.at(i) : null;
    return day != null && day.end() == k + 1
        ? found(i, k + 2, day.reading(), PARTS[w.value(k + 1) - 1])
        : null;
  }

  private static @Nullable DateExpression pointed(long p) {
    return switch (Pointer.kind(p)) {
      case THIS -> new Shift(CalendarUnit.DAY, 0, Base.PUBLISHED);
      case LAST -> new Shift(CalendarUnit.DAY, -1, Base.PUBLISHED);
      case NEXT, FOLLOWING -> new Shift(CalendarUnit.DAY, 1, Base.FOCUS);
      case PREVIOUS -> new Shift(CalendarUnit.DAY, -1, Base.FOCUS);
      case THAT, SAME, THE -> new Shift(CalendarUnit.DAY, 0, Base.FOCUS);
      default -> null;
    };
  }

  // ---- The clock

  private @Nullable DateCandidate clock(int i) {
    int minutes = minutes(i);
    if (minutes < 0) {
      return null;
    }
    int end = timeEnd(i);
    boolean certain = end > i + 1 || w.is(i, WordClass.NOON) || Character.isLetter(w.lastChar(i));
    int zone = zoneEnd(end);
    DateCandidate day = ahead(day(zone), i);
    if (!certain && zone == end && day == null && !w.is(i - 1, WordClass.AT)) {
      return null;
    }
    String z = zone > end && isUtc(zone - 1) ? "Z" : "";
    DateExpression on = day == null ? new Shift(CalendarUnit.DAY, 0, Base.FOCUS) : day.reading();
    return new DateCandidate(
        i, day == null ? zone : day.end(), new Timed(on, time(minutes) + z), "date.clock", 0.8);
  }

  private static String time(int minutes) {
    int hour = minutes / 60 % 24;
    int minute = minutes % 60;
    return "T" + hour / 10 + hour % 10 + ":" + minute / 10 + minute % 10;
  }

  /** Minutes since midnight, or -1. */
  private int minutes(int i) {
    if (w.is(i, WordClass.NOON)) {
      return w.value(i) == 1 ? 720 : 0;
    }
    if (w.is(i, WordClass.CLOCK)) {
      return meridiem(i + 1, w.value(i));
    }
    boolean hour = w.value(i) <= 12 && w.value(i) > 0 && w.length(i) <= 2;
    if (hour && w.is(i + 1, WordClass.MERIDIEM)) {
      return meridiem(i + 1, w.value(i) * 60);
    }
    return hour && w.is(i + 1, WordClass.OCLOCK) ? w.value(i) * 60 : -1;
  }

  private int meridiem(int k, int minutes) {
    if (!w.is(k, WordClass.MERIDIEM)) {
      return minutes;
    }
    boolean noonHour = minutes / 60 == 12;
    int half = noonHour ? minutes - 720 : minutes;
    return w.value(k) == 12 ? half + 720 : half;
  }

  private int timeEnd(int i) {
    return w.is(i + 1, WordClass.MERIDIEM, WordClass.OCLOCK) ? i + 2 : i + 1;
  }

  private boolean isUtc(int k) {
    int zone = w.is(k, WordClass.CLOSE) ? k - 1 : k;
    return w.is(zone, WordClass.ZONE) && w.value(zone) == 1;
  }

  private int zoneEnd(int k) {
    if (w.is(k, WordClass.LOCAL) && w.is(k + 1, WordClass.TIME_WORD)) {
      return k + 2;
    }
    if (w.is(k, WordClass.ZONE) && w.isCapitalised(k)) {
      return k + 1;
    }
    if (w.is(k, WordClass.OPEN)
        && w.is(k + 1, WordClass.INT)
        && w.is(k + 2, WordClass.ZONE)
        && w.is(k + 3, WordClass.CLOSE)) {
      return k + 4;
    }
    boolean bracket =
        w.is(k, WordClass.OPEN) && w.is(k + 1, WordClass.ZONE) && w.is(k + 2, WordClass.CLOSE);
    return bracket ? k + 3 : k;
  }

  /** "Until 9 a.m. Tuesday" points as "until Tuesday" does. */
  private @Nullable DateCandidate ahead(@Nullable DateCandidate day, int i) {
    boolean weekday =
        day != null && day.reading() instanceof Part part && part.kind() == Kind.WEEKDAY;
    return weekday && day != null
        ? day.with(
            day.end(),
            new Part(Kind.WEEKDAY, w.value(day.end() - 1), 0, TenseCues.weekday(w, i, day.first())),
            day.rule())
        : day;
  }

  private @Nullable DateCandidate day(int k) {
    int at =
        w.is(k, WordClass.COMMA) && w.is(k + 1, WordClass.MONTH, WordClass.MONTH_SHORT) ? k + 1 : k;
    return switch (w.type(at)) {
      case WEEKDAY, DAY_NAME, MONTH, MONTH_SHORT -> days.at(at);
      default -> null;
    };
  }
}
