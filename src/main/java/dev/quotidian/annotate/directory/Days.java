package dev.quotidian.annotate.directory;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Parses days, months and years as they are written in a table. */
final class Days {
  private Days() {}

  /** The days of {@code 2019}, {@code 2019-05} or {@code 2019-05-20}; empty for anything else. */
  static Optional<DateRange> of(String written) {
    try {
      return switch (written.length()) {
        case 4 -> Optional.of(DateRange.ofYear(Year.parse(written).getValue()));
        case 7 -> Optional.of(DateRange.of(YearMonth.parse(written)));
        case 10 -> Optional.of(DateRange.of(LocalDate.parse(written)));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
