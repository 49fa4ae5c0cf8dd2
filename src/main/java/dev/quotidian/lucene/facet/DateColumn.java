package dev.quotidian.lucene.facet;

import dev.quotidian.index.Schema;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.field.OwnField.Type;
import dev.quotidian.query.field.OwnFields;

/**
 * The column of the dates on an axis. Immutable.
 *
 * @param name its name in the index
 * @param isPublished whether it holds the day of publication, one day a document; others hold
 *     intervals, any number a document
 */
public record DateColumn(Schema schema, String name, boolean isPublished) {

  /** The column of an axis, which may be a field of the archive's own. */
  public static DateColumn of(DateAxis axis, Schema schema, OwnFields fields) {
    return switch (axis) {
      case DateAxis.Standard.PUBLISHED -> new DateColumn(schema, schema.publishedDay(), true);
      case DateAxis.Standard.SAID -> intervals(schema, schema.saidDays());
      case DateAxis.Standard.MENTIONED -> intervals(schema, schema.mentionedDays());
      case DateAxis.Own own ->
          intervals(schema, schema.ownDays(fields.required(own.field(), Type.DATE)));
    };
  }

  private static DateColumn intervals(Schema schema, String name) {
    return new DateColumn(schema, name, false);
  }
}
