package dev.quotidian.article;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Calendar days from {@code first} to {@code last}, both included. {@link LocalDate#MIN} as first
 * and {@link LocalDate#MAX} as last day leave an end open.
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

  /** From {@code first} to {@code last}, both included. */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(first, last);
  }

  /** A whole month. */
  public static DateRange of(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /** A whole year. */
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

  /** Whether the two share a day. */
  public boolean intersects(DateRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether every day of {@code other} is one of this range's. */
  public boolean contains(DateRange other) {
    return !first.isAfter(other.first) && !other.last.isAfter(last);
  }

  /** Whether {@code day} is one of this range's. */
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
