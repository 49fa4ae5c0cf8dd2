package dev.quotidian.annotate.date;

import java.util.List;

/** The names that data files may use for numbers. */
enum Names {
  SECOND(Unit.SECOND),
  MINUTE(Unit.MINUTE),
  HOUR(Unit.HOUR),
  DAY(Unit.DAY),
  WEEKEND(Unit.WEEKEND),
  WEEK(Unit.WEEK),
  FORTNIGHT(Unit.FORTNIGHT),
  MONTH(Unit.MONTH),
  QUARTER(Unit.QUARTER),
  YEAR(Unit.YEAR),
  DECADE(Unit.DECADE),
  CENTURY(Unit.CENTURY),
  MILLENNIUM(Unit.MILLENNIUM),
  PAST(Ref.PAST),
  PRESENT(Ref.PRESENT),
  FUTURE(Ref.FUTURE);

  private final int value;

  Names(Enum<?> constant) {
    this.value = List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
  }

  int value() {
    return value;
  }
}
