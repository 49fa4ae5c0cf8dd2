package dev.quotidian.index.record;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;

/**
 * Packs calendar days into numbers: both ends of an interval in one {@code long}, as doc values
 * store them. Safe for use by many threads.
 */
public final class PackedDays {
  private PackedDays() {}

  /**
   * The first day in the upper half, the last in the lower; days beyond five million years are
   * clamped.
   */
  public static long pack(DateRange range) {
    return pack(cut(range.first()), cut(range.last()));
  }

  /** Two days counted from 1970-01-01. */
  public static long pack(int first, int last) {
    return ((long) first << 32) | (last & 0xffff_ffffL);
  }

  /** The first day of a packed interval, counted from 1970-01-01. */
  public static int first(long packed) {
    return (int) (packed >> 32);
  }

  /** The last day of a packed interval, counted from 1970-01-01. */
  public static int last(long packed) {
    return (int) packed;
  }

  /** The day, counted from 1970-01-01 and clamped to the range of an {@code int}. */
  public static int cut(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
