package dev.quotidian.index.record;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The TIMEX3 value that most dates of a range have, so that it need not be stored. */
final class ImpliedValue {
  private ImpliedValue() {}

  /** The value of a day, a month or a year; empty for other ranges. */
  static Optional<String> of(DateRange range) {
    LocalDate first = range.first();
    LocalDate last = range.last();
    if (first.equals(last)) {
      return Optional.of(first.toString());
    }
    YearMonth month = YearMonth.from(first);
    if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
      return Optional.of(month.toString());
    }
    return Optional.empty();
  }
}
