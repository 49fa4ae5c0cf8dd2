package dev.quotidian.index;

import dev.quotidian.article.Article;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFieldValues;
import dev.quotidian.query.field.OwnFields;
import org.apache.lucene.document.Document;

/**
 * Indexes the fields of an archive's own. A quotation has those of its article but for texts, so
 * that quotations are filtered, counted and ordered by them without a join.
 */
record OwnFieldIndexer(OwnFields fields, OwnFieldValues values, RunningTexts texts) {

  static OwnFieldIndexer of(OwnFields fields, Article article, RunningTexts texts) {
    return new OwnFieldIndexer(fields, new OwnFieldValues(article), texts);
  }

  /**
   * Adds an article's values to a document of it.
   *
   * @throws IllegalArgumentException if one does not fit its field
   */
  void index(Document document, Schema schema) {
    for (OwnField field : fields.list()) {
      switch (field.type()) {
        case KEYWORD -> keywords(document, schema, field);
        case NUMBER ->
            values
                .numbers(field)
                .forEach(number -> document.add(Schema.decimal(schema.own(field), number)));
        case DATE -> dates(document, schema, field);
        case TEXT -> texts(document, schema, field);
      }
    }
  }

  private void keywords(Document document, Schema schema, OwnField field) {
    for (String value : values.keywords(field)) {
      document.add(Schema.exact(schema.own(field), FacetValues.key(value)));
      document.add(Schema.value(schema.ownValue(field), FacetValues.cut(value)));
    }
  }

  private void dates(Document document, Schema schema, OwnField field) {
    values
        .dates(field)
        .forEach(
            days -> {
              document.add(Schema.interval(schema.own(field), days));
              document.add(Schema.packedDays(schema.ownDays(field), days));
            });
  }

  private void texts(Document document, Schema schema, OwnField field) {
    if (schema.equals(Schema.ARTICLE)) {
      for (String text : values.texts(field)) {
        texts.add(document, schema.own(field), text);
      }
    }
  }
}
