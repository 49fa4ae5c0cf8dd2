package dev.quotidian.annotate.date;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;

/** A stretch of the calendar: the unit around a day. */
record Point(Unit unit, LocalDate day) {

  DateRange range() {
    return unit.range(day);
  }

  /** The TIMEX3 value. */
  String value() {
    return unit.value(day);
  }
}
