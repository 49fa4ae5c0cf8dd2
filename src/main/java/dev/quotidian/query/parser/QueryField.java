package dev.quotidian.query.parser;

import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.parser.FieldGrammar.Form;

/** A field that a query string may name: one of the language's, or one of the archive's own. */
sealed interface QueryField permits FieldGrammar, OwnFieldGrammar {

  /** What may stand after its colon. */
  Form form();

  /** Its name. */
  String label();

  /** {@code text} in the text that this field, of the form {@link Form#TEXT}, stands for. */
  <C> C inText(Text text, CriterionFactory<C> scope);

  /** Whether {@code <} and {@code >} may stand in place of the colon. */
  default boolean isOrdered() {
    return switch (form()) {
      case DATES, NUMBER, RANGE -> true;
      case TEXT, NAME, CHOICE, QUERY -> false;
    };
  }
}
