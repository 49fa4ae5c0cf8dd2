package dev.quotidian.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A closed interval of calendar days: {@code first} to {@code last}, both included. {@link
 * LocalDate#MIN} as first and {@link LocalDate#MAX} as last day leave an end open.
 *
 * <pre>{@code
 * DateRange march = DateRange.of(YearMonth.of(2025, 3)); // 2025-03-01..2025-03-31
 * march.contains(LocalDate.of(2025, 3, 19));              // true
 * DateRange.since(LocalDate.of(2025, 3, 18));             // 2025-03-18..
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 * @since 0.1
 */
public record DateRange(LocalDate first, LocalDate last) implements Comparable<DateRange> {

  /** All days. */
  public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public DateRange {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "Date range from "
              + first
              + " to "
              + last
              + ": the last day must not be before the first");
    }
  }

  /** One day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /**
   * From {@code first} to {@code last}, both included.
   *
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(first, last);
  }

  /** A whole month. */
  public static DateRange of(YearMonth month) {
    Objects.requireNonNull(month, "month");
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * A whole year, from 1 January to 31 December.
   *
   * @param year the proleptic year: 0 is 1 BC; from {@link java.time.Year#MIN_VALUE} to {@link
   *     java.time.Year#MAX_VALUE}
   * @throws java.time.DateTimeException if the year is beyond these
   */
  public static DateRange ofYear(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** {@code first} and every day after it. */
  public static DateRange since(LocalDate first) {
    return new DateRange(first, LocalDate.MAX);
  }

  /** {@code last} and every day before it. */
  public static DateRange until(LocalDate last) {
    return new DateRange(LocalDate.MIN, last);
  }

  /** Whether the two overlap. */
  public boolean intersects(DateRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether {@code other} is within this range. */
  public boolean contains(DateRange other) {
    return !first.isAfter(other.first) && !other.last.isAfter(last);
  }

  /** Whether {@code day} is within this range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether this is a single day. */
  public boolean isDay() {
    return first.equals(last);
  }

  /** By first day, then by last. */
  @Override
  public int compareTo(DateRange other) {
    int order = first.compareTo(other.first);
    return order != 0 ? order : last.compareTo(other.last);
  }

  /**
   * {@code 2025-03-19}, {@code 2025-03-18..2025-03-20}, or with an open end {@code 2025-03-18..}.
   */
  @Override
  public String toString() {
    return isDay() ? first.toString() : endpoint(first) + ".." + endpoint(last);
  }

  private static String endpoint(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
  }
}
