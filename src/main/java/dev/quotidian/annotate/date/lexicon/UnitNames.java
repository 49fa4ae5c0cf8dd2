package dev.quotidian.annotate.date.lexicon;

import java.util.List;

/** The names that the data files have for units and TIMEX3 references. */
enum UnitNames {
  SECOND(CalendarUnit.SECOND),
  MINUTE(CalendarUnit.MINUTE),
  HOUR(CalendarUnit.HOUR),
  DAY(CalendarUnit.DAY),
  WEEKEND(CalendarUnit.WEEKEND),
  WEEK(CalendarUnit.WEEK),
  FORTNIGHT(CalendarUnit.FORTNIGHT),
  MONTH(CalendarUnit.MONTH),
  QUARTER(CalendarUnit.QUARTER),
  YEAR(CalendarUnit.YEAR),
  DECADE(CalendarUnit.DECADE),
  CENTURY(CalendarUnit.CENTURY),
  MILLENNIUM(CalendarUnit.MILLENNIUM),
  PAST(TimexRef.PAST),
  PRESENT(TimexRef.PRESENT),
  FUTURE(TimexRef.FUTURE);

  private final int value;

  UnitNames(Enum<?> constant) {
    this.value = List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
  }

  int value() {
    return value;
  }
}
