package dev.quotidian.query.parser;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.field.OwnFields;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the app tells a parser of what a query string may name.
 *
 * @param phrases the days that words such as "last week" mean
 * @param fields the fields of the archive's own; empty where the parser knows no archive
 */
record QueryContext(Function<String, Optional<DateRange>> phrases, Optional<OwnFields> fields) {
  /** Checks. */
  QueryContext {
    Objects.requireNonNull(phrases, "phrases");
    Objects.requireNonNull(fields, "fields");
  }

  /** Nothing. */
  static QueryContext empty() {
    return new QueryContext(phrase -> Optional.empty(), Optional.empty());
  }

  QueryContext withPhrases(Function<String, Optional<DateRange>> phrases) {
    return new QueryContext(phrases, fields);
  }

  QueryContext withFields(OwnFields fields) {
    return new QueryContext(phrases, Optional.of(fields));
  }

  /**
   * The field that somebody names so. An archive's own goes before another name of a standard one.
   */
  Optional<FieldAliases> named(String name) {
    return fields
        .flatMap(own -> own.find(name))
        .<QueryField>map(OwnFieldGrammar::new)
        .map(FieldAliases::plain)
        .or(() -> FieldAliases.of(name));
  }

  /** All fields, for messages. */
  String allFields() {
    return FieldGrammar.all() + fields.map(own -> "; " + own.described()).orElse("");
  }
}
