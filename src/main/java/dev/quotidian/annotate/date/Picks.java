package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Part;
import dev.quotidian.annotate.date.Reading.Pick;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Chooses among the Mondays, Marches, third quarters ... of the calendar.
 *
 * @param published the day of publication
 * @param ahead whether the sentence looks ahead
 */
record Picks(LocalDate published, boolean ahead) {

  /** In news: counted from the publication date. */
  LocalDate reported(Part part) {
    LocalDate day = part.kind().unit().first(published);
    return switch (part.pick()) {
      case LAST -> Parts.onOrBefore(part, day.minusDays(1));
      case NEXT -> Parts.onOrAfter(part, day.plusDays(1));
      case AHEAD -> Parts.onOrAfter(part, part.kind() == Kind.WEEKDAY ? day.plusDays(1) : day);
      case THIS ->
          part.kind() == Kind.WEEKDAY
              ? Unit.WEEK.first(day).plusDays(part.index() - 1L)
              : Parts.onOrAfter(part, Unit.YEAR.first(day));
      case FREE -> free(part, day);
    };
  }

  private LocalDate free(Part part, LocalDate day) {
    return switch (part.kind()) {
      case WEEKDAY -> Parts.onOrBefore(part, day);
      case MONTH_DAY -> ahead ? Parts.nearest(part, day) : nearPast(part, day);
      case HOLIDAY, MONTHS_DAY -> Parts.nearest(part, day);
      case MONTH -> month(part, day);
      case SEASON, HALF -> ahead ? Parts.onOrAfter(part, day) : Parts.onOrBefore(part, day);
      case QUARTER -> quarter(part, day);
    };
  }

  /** The nearest, but news seldom looks further than five months ahead without saying so. */
  private static LocalDate nearPast(Part part, LocalDate day) {
    LocalDate near = Parts.nearest(part, day);
    return near.isAfter(day.plusDays(150)) ? Parts.onOrBefore(part, day) : near;
  }

  /** The latest past, but the coming two months are nearer than those of a year ago. */
  private LocalDate month(Part part, LocalDate day) {
    LocalDate next = Parts.onOrAfter(part, day);
    return ahead || !next.isAfter(day.plusMonths(2)) ? next : Parts.onOrBefore(part, day);
  }

  private LocalDate quarter(Part part, LocalDate day) {
    LocalDate last = Parts.onOrBefore(part, day);
    boolean recent = !last.isBefore(day.minusMonths(3));
    return (ahead && !recent) || (last.isBefore(day.minusMonths(8)) && part.index() != 1)
        ? Parts.onOrAfter(part, day)
        : last;
  }

  /** In histories: counted from the date being told of. */
  static LocalDate told(Part part, Point focus) {
    LocalDate day = focus.day();
    if (part.kind() == Kind.WEEKDAY) {
      return part.pick() == Pick.LAST ? Parts.onOrBefore(part, day) : Parts.onOrAfter(part, day);
    }
    LocalDate near = Parts.onOrAfter(part, Unit.YEAR.first(day));
    if (part.kind() == Kind.MONTHS_DAY) {
      return Parts.onOrAfter(part, Unit.MONTH.first(day));
    }
    boolean wide = focus.unit().compareTo(Unit.SEASON) >= 0;
    long back = ChronoUnit.DAYS.between(near, day);
    return !wide && back > 240 ? Parts.onOrAfter(part, day) : near;
  }
}
