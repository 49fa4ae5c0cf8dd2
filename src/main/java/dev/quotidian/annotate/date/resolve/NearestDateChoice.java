package dev.quotidian.annotate.date.resolve;

import dev.quotidian.annotate.date.grammar.CalendarParts;
import dev.quotidian.annotate.date.grammar.CalendarPoint;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Pick;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Anchors an underspecified date, such as "Monday" or "March": chooses the nearest one of the
 * calendar, past or future.
 *
 * @param calendar the recurring parts of the calendar
 * @param published the day of publication
 * @param ahead whether the sentence looks ahead
 */
record NearestDateChoice(CalendarParts calendar, LocalDate published, boolean ahead) {

  /** In news: counted from the publication date. */
  LocalDate reported(Part part) {
    LocalDate day = part.kind().unit().first(published);
    return switch (part.pick()) {
      case LAST -> calendar.onOrBefore(part, day.minusDays(1));
      case NEXT -> calendar.onOrAfter(part, day.plusDays(1));
      case AHEAD -> calendar.onOrAfter(part, part.kind() == Kind.WEEKDAY ? day.plusDays(1) : day);
      case THIS ->
          part.kind() == Kind.WEEKDAY
              ? CalendarUnit.WEEK.first(day).plusDays(part.index() - 1L)
              : calendar.onOrAfter(part, CalendarUnit.YEAR.first(day));
      case FREE -> free(part, day);
    };
  }

  private LocalDate free(Part part, LocalDate day) {
    return switch (part.kind()) {
      case WEEKDAY -> calendar.onOrBefore(part, day);
      case MONTH_DAY -> ahead ? calendar.nearest(part, day) : nearPast(part, day);
      case HOLIDAY, MONTHS_DAY -> calendar.nearest(part, day);
      case MONTH -> month(part, day);
      case SEASON, HALF -> ahead ? calendar.onOrAfter(part, day) : calendar.onOrBefore(part, day);
      case QUARTER -> quarter(part, day);
    };
  }

  /** The nearest, but news seldom looks further than five months ahead without saying so. */
  private LocalDate nearPast(Part part, LocalDate day) {
    LocalDate near = calendar.nearest(part, day);
    return near.isAfter(day.plusDays(150)) ? calendar.onOrBefore(part, day) : near;
  }

  /** The latest past, but the coming two months are nearer than those of a year ago. */
  private LocalDate month(Part part, LocalDate day) {
    LocalDate next = calendar.onOrAfter(part, day);
    return ahead || !next.isAfter(day.plusMonths(2)) ? next : calendar.onOrBefore(part, day);
  }

  private LocalDate quarter(Part part, LocalDate day) {
    LocalDate last = calendar.onOrBefore(part, day);
    boolean recent = !last.isBefore(day.minusMonths(3));
    return (ahead && !recent) || (last.isBefore(day.minusMonths(8)) && part.index() != 1)
        ? calendar.onOrAfter(part, day)
        : last;
  }

  /** In histories: counted from the date being told of. */
  LocalDate told(Part part, CalendarPoint focus) {
    LocalDate day = focus.day();
    if (part.kind() == Kind.WEEKDAY) {
      return part.pick() == Pick.LAST
          ? calendar.onOrBefore(part, day)
          : calendar.onOrAfter(part, day);
    }
    LocalDate near = calendar.onOrAfter(part, CalendarUnit.YEAR.first(day));
    if (part.kind() == Kind.MONTHS_DAY) {
      return calendar.onOrAfter(part, CalendarUnit.MONTH.first(day));
    }
    boolean wide = focus.unit().compareTo(CalendarUnit.SEASON) >= 0;
    long back = ChronoUnit.DAYS.between(near, day);
    return !wide && back > 240 ? calendar.onOrAfter(part, day) : near;
  }
}
