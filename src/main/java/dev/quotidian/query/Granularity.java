package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;

/** The step of a timeline. */
public enum Granularity {
  /** A calendar day. */
  DAY,
  /** A calendar month. */
  MONTH,
  /** A calendar year. */
  YEAR;

  /** The step in which {@code day} lies. */
  public DateRange around(LocalDate day) {
    return switch (this) {
      case DAY -> DateRange.of(day);
      case MONTH -> DateRange.of(YearMonth.from(day));
      case YEAR -> DateRange.ofYear(day.getYear());
    };
  }
}
