package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days as a query string writes them. */
final class QueryDays {
  private QueryDays() {}

  /** What is expected, for messages. */
  static final String EXPECTED =
      "2025, 2025-03, 2025-03-19, 2025-03-18..2025-03-20, 2025-03.. or >=2025-03";

  private static final String RANGE = "..";

  static Optional<DateRange> parse(String text) {
    try {
      return Optional.of(range(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static DateRange range(String text) {
    int dots = text.indexOf(RANGE);
    if (dots >= 0) {
      return between(text.substring(0, dots), text.substring(dots + RANGE.length()));
    }
    if (text.startsWith("[") && text.endsWith("]") && text.contains(" TO ")) {
      int to = text.indexOf(" TO ");
      return between(text.substring(1, to), text.substring(to + 4, text.length() - 1));
    }
    return compared(text);
  }

  private static DateRange between(String first, String last) {
    return new DateRange(
        isOpen(first) ? LocalDate.MIN : period(first).first(),
        isOpen(last) ? LocalDate.MAX : period(last).last());
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("*");
  }

  private static DateRange compared(String text) {
    if (text.startsWith(">=")) {
      return DateRange.since(period(text.substring(2)).first());
    }
    if (text.startsWith("<=")) {
      return DateRange.until(period(text.substring(2)).last());
    }
    if (text.startsWith(">")) {
      return DateRange.since(period(text.substring(1)).last().plusDays(1));
    }
    if (text.startsWith("<")) {
      return DateRange.until(period(text.substring(1)).first().minusDays(1));
    }
    return period(text);
  }

  private static DateRange period(String text) {
    return switch (text.length()) {
      case 4 -> DateRange.ofYear(Integer.parseInt(text));
      case 7 -> DateRange.of(YearMonth.parse(text));
      default -> DateRange.of(LocalDate.parse(text));
    };
  }
}
