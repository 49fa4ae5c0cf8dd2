package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.At;
import dev.quotidian.annotate.date.Reading.Base;
import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Of;
import dev.quotidian.annotate.date.Reading.Part;
import dev.quotidian.annotate.date.Reading.Shift;
import dev.quotidian.annotate.date.Reading.Timed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a date what the one after it says for both: the year in "between March and May 1918", the
 * day in "at noon on Friday".
 */
final class Sharing {
  private final Words w;
  private final List<Found> found;

  Sharing(Words w, List<Found> found) {
    this.w = w;
    this.found = found;
  }

  /** From the last to the first, so that a year reaches all of "in May, June and July 1940". */
  void share() {
    for (int i = found.size() - 2; i >= 0; i--) {
      found.set(i, shared(found.get(i), found.get(i + 1)));
    }
  }

  private Found shared(Found one, Found next) {
    if (one.reading() instanceof Part part && areJoined(one.end(), next.first())) {
      return withYear(one, part, next);
    }
    boolean timed = one.reading() instanceof Timed && isOn(one.end(), next);
    return timed ? withDay(one, (Timed) one.reading(), next) : one;
  }

  private boolean areJoined(int from, int to) {
    boolean gap = to > from && to - from <= 4;
    for (int k = from; gap && k < to; k++) {
      gap =
          switch (w.type(k)) {
            case AND, OR, TO, UNTIL, DASH, COMMA, THE, EARLY, ON, IN -> true;
            default -> false;
          };
    }
    return gap;
  }

  /** "At noon on Friday", "from 9 a.m. to 5 p.m. Friday". */
  private boolean isOn(int from, Found next) {
    boolean joined =
        switch (w.type(from)) {
          case ON, COMMA -> true;
          case TO, AND, UNTIL, DASH -> next.reading() instanceof Timed;
          default -> false;
        };
    return joined && next.first() - from == 1;
  }

  private static Found withYear(Found one, Part part, Found next) {
    boolean fits = part.pick() == Reading.Pick.FREE && part.kind() != Kind.WEEKDAY;
    Reading whole = year(next.reading(), part);
    return fits && whole != null
        ? one.with(one.end(), new Of(part, whole), one.rule() + ".shared")
        : one;
  }

  private static @Nullable Reading year(Reading next, Part part) {
    if (next instanceof At at) {
      return ofDay(at, part);
    }
    return next instanceof Of of && isSameSize(of.part(), part) ? of.whole() : null;
  }

  private static @Nullable Reading ofDay(At at, Part part) {
    return at.unit().compareTo(Unit.YEAR) < 0 ? year(at.day(), part) : null;
  }

  private static boolean isSameSize(Part one, Part other) {
    return one.kind() == other.kind() || one.kind() == Kind.MONTH;
  }

  /** "December and January 1941": the December before. */
  private static Reading year(LocalDate day, Part part) {
    if (part.kind() == Kind.MONTHS_DAY) {
      return new At(Unit.MONTH, day);
    }
    boolean month = part.kind() == Kind.MONTH || part.kind() == Kind.MONTH_DAY;
    int year = month && part.index() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
    return new At(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  private static Found withDay(Found one, Timed timed, Found next) {
    Reading at = next.reading() instanceof Timed other ? other.day() : next.reading();
    boolean free = timed.day() instanceof Shift shift && shift.base() == Base.FOCUS;
    boolean day =
        switch (at) {
          case At when -> when.unit() == Unit.DAY;
          case Part part -> part.kind().unit() == Unit.DAY;
          default -> false;
        };
    return free && day ? one.with(one.end(), new Timed(at, timed.time()), one.rule()) : one;
  }
}
