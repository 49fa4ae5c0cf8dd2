package dev.quotidian.lucene.translate;

import dev.quotidian.query.IntervalRelation;
import java.util.Objects;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents by days: those of a range field in a relation to some, or the one day of a column
 * among them. It is rewritten to Lucene's own query, which does not tell what it looks for.
 * Immutable; safe for use by many threads.
 */
public final class DayRangeQuery extends Query {
  private final String field;
  private final boolean isColumn;
  private final IntervalRelation relation;
  private final long first;
  private final long last;

  private DayRangeQuery(
      String field, boolean isColumn, IntervalRelation relation, long first, long last) {
    this.field = field;
    this.isColumn = isColumn;
    this.relation = relation;
    this.first = first;
    this.last = last;
  }

  /**
   * Of the ranges of a field.
   *
   * @param relation what such a range has to the days: one of the first three
   */
  static DayRangeQuery ofRanges(String field, IntervalRelation relation, long first, long last) {
    return new DayRangeQuery(field, false, relation, first, last);
  }

  /** Of a column that has one day. */
  static DayRangeQuery ofColumn(String column, long first, long last) {
    return new DayRangeQuery(column, true, IntervalRelation.WITHIN, first, last);
  }

  /** Where the days are. */
  public String field() {
    return field;
  }

  /** Whether the field has one day, not ranges. */
  public boolean isColumn() {
    return isColumn;
  }

  /** The relation of what is found to the days. */
  public IntervalRelation relation() {
    return relation;
  }

  /** The first day, in days since 1970-01-01. */
  public long first() {
    return first;
  }

  /** The last day, included. */
  public long last() {
    return last;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    if (isColumn) {
      return NumericDocValuesField.newSlowRangeQuery(field, first, last);
    }
    long[] from = {first};
    long[] to = {last};
    return switch (relation) {
      case INTERSECTS -> LongRange.newIntersectsQuery(field, from, to);
      case WITHIN -> LongRange.newWithinQuery(field, from, to);
      case CONTAINS -> LongRange.newContainsQuery(field, from, to);
      case BEFORE, AFTER -> throw new IllegalStateException("Not a relation to days: " + this);
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + relation + " " + first + " to " + last;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DayRangeQuery that
        && field.equals(that.field)
        && isColumn == that.isColumn
        && relation == that.relation
        && first == that.first
        && last == that.last;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, isColumn, relation, first, last);
  }
}
