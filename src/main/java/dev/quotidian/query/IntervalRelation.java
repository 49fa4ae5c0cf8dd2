package dev.quotidian.query;

import dev.quotidian.article.DateRange;

/** How the days that an article or quotation has must lie to the days asked for. */
public enum IntervalRelation {
  /** They share a day. */
  INTERSECTS,
  /** Every day it has is among those asked for. */
  WITHIN,
  /** It has every day asked for. */
  CONTAINS,
  /** It ends before the first day asked for. */
  BEFORE,
  /** It begins after the last day asked for. */
  AFTER;

  /** Whether {@code found} lies so to {@code asked}. */
  public boolean matches(DateRange found, DateRange asked) {
    return switch (this) {
      case INTERSECTS -> found.intersects(asked);
      case WITHIN -> asked.contains(found);
      case CONTAINS -> found.contains(asked);
      case BEFORE -> found.last().isBefore(asked.first());
      case AFTER -> found.first().isAfter(asked.last());
    };
  }
}
