package dev.quotidian.query.syntax;

import dev.quotidian.article.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days as a query string writes them. */
public final class DateSyntax {
  private DateSyntax() {}

  /** What is expected, for messages. */
  public static final String EXPECTED =
      "2025, 2025-Q1, 2025-03, 2025-W12, 2025-03-19, 2025-03-18..2025-03-20, 2025-03.. or >=2025-03";

  public static Optional<DateRange> parse(String text) {
    try {
      return Optional.of(range(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static DateRange range(String text) {
    return RangeSyntax.of(text)
        .map(ends -> between(ends.first(), ends.last()))
        .orElseGet(() -> compared(text));
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
      case 7 -> part(text);
      case 8 -> DateRange.of(week(text), week(text).plusDays(6));
      default -> DateRange.of(LocalDate.parse(text));
    };
  }

  /** {@code 2025-03}, {@code 2025-Q1}, {@code 2025-H1} or {@code 2025-SU}, which ends in August. */
  private static DateRange part(String text) {
    return switch (text.charAt(5)) {
      case 'Q' -> months(text, 3 * index(text, 4) - 2, 3);
      case 'H' -> months(text, 6 * index(text, 2) - 5, 6);
      case 'S', 'F', 'W' -> months(text, season(text), 3);
      default -> DateRange.of(YearMonth.parse(text));
    };
  }

  private static int index(String text, int last) {
    int index = Integer.parseInt(text.substring(6));
    if (index < 1 || index > last || text.charAt(4) != '-') {
      throw new IllegalArgumentException(text);
    }
    return index;
  }

  private static int season(String text) {
    return switch (text.substring(4)) {
      case "-SP" -> 3;
      case "-SU" -> 6;
      case "-FA" -> 9;
      case "-WI" -> 12;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static DateRange months(String text, int first, int months) {
    YearMonth month = YearMonth.of(Integer.parseInt(text.substring(0, 4)), first);
    return new DateRange(month.atDay(1), month.plusMonths(months - 1L).atEndOfMonth());
  }

  /** Its Monday: weeks are those of ISO 8601. */
  private static LocalDate week(String text) {
    return LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
  }
}
