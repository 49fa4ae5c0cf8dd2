package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.article.DateRange;
import java.time.LocalDate;

/** A calendar interval: the unit around a day. Immutable. */
public record CalendarPoint(CalendarUnit unit, LocalDate day) {

  public DateRange range() {
    return unit.range(day);
  }

  /** The TIMEX3 value. */
  public String value() {
    return unit.value(day);
  }
}
