package dev.quotidian.query;

import dev.quotidian.article.DateRange;

/**
 * The relation between the days of an article or quotation and the days of a criterion. Immutable.
 *
 * @since 0.1
 */
public enum IntervalRelation {
  /** They overlap. */
  INTERSECTS,
  /** Its days are within those of the criterion. */
  WITHIN,
  /** Its days contain those of the criterion. */
  CONTAINS,
  /** It ends before the first day of the criterion. */
  BEFORE,
  /** It begins after the last day of the criterion. */
  AFTER;

  /** Whether {@code found} has this relation to {@code asked}. */
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
