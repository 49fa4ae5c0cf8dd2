package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.DateExpression.Timed;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ellipsis: gives a date what the one after it says for both: the year in "between March and May
 * 1918", the day in "at noon on Friday".
 */
final class SharedPartRules {
  private final DateTokens w;
  private final List<DateCandidate> found;

  SharedPartRules(DateTokens w, List<DateCandidate> found) {
    this.w = w;
    this.found = found;
  }

  /** From the last to the first, so that a year reaches all of "in May, June and July 1940". */
  void share() {
    for (int i = found.size() - 2; i >= 0; i--) {
      found.set(i, shared(found.get(i), found.get(i + 1)));
    }
  }

  private DateCandidate shared(DateCandidate one, DateCandidate next) {
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
  private boolean isOn(int from, DateCandidate next) {
    boolean joined =
        switch (w.type(from)) {
          case ON, COMMA -> true;
          case TO, AND, UNTIL, DASH -> next.reading() instanceof Timed;
          default -> false;
        };
    return joined && next.first() - from == 1;
  }

  private static DateCandidate withYear(DateCandidate one, Part part, DateCandidate next) {
    boolean fits = part.pick() == DateExpression.Pick.FREE && part.kind() != Kind.WEEKDAY;
    DateExpression whole = year(next.reading(), part);
    return fits && whole != null
        ? one.with(one.end(), new Of(part, whole), one.rule() + ".shared")
        : one;
  }

  private static @Nullable DateExpression year(DateExpression next, Part part) {
    if (next instanceof At at) {
      return ofDay(at, part);
    }
    return next instanceof Of of && isSameSize(of.part(), part) ? of.whole() : null;
  }

  private static @Nullable DateExpression ofDay(At at, Part part) {
    return at.unit().compareTo(CalendarUnit.YEAR) < 0 ? year(at.day(), part) : null;
  }

  private static boolean isSameSize(Part one, Part other) {
    return one.kind() == other.kind() || one.kind() == Kind.MONTH;
  }

  /** "December and January 1941": the December before. */
  private static DateExpression year(LocalDate day, Part part) {
    if (part.kind() == Kind.MONTHS_DAY) {
      return new At(CalendarUnit.MONTH, day);
    }
    boolean month = part.kind() == Kind.MONTH || part.kind() == Kind.MONTH_DAY;
    int year = month && part.index() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
    return new At(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
  }

  private static DateCandidate withDay(DateCandidate one, Timed timed, DateCandidate next) {
    DateExpression at = next.reading() instanceof Timed other ? other.day() : next.reading();
    boolean free = timed.day() instanceof Shift shift && shift.base() == Base.FOCUS;
    boolean day =
        switch (at) {
          case At when -> when.unit() == CalendarUnit.DAY;
          case Part part -> part.kind().unit() == CalendarUnit.DAY;
          case DateExpression.Of of -> false;
          case DateExpression.Shift shift -> false;
          case DateExpression.Timed inner -> false;
          case DateExpression.Length length -> false;
          case DateExpression.Week week -> false;
          case DateExpression.Piece piece -> false;
          case DateExpression.Repeat repeat -> false;
          case DateExpression.Vague vague -> false;
          case DateExpression.Range range -> false;
        };
    return free && day ? one.with(one.end(), new Timed(at, timed.time()), one.rule()) : one;
  }
}
