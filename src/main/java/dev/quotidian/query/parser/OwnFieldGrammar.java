package dev.quotidian.query.parser;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.parser.FieldGrammar.Form;
import java.util.Objects;

/** A field of the archive's own in a query string. */
record OwnFieldGrammar(OwnField own) implements QueryField {
  /** Checks. */
  OwnFieldGrammar {
    Objects.requireNonNull(own, "own");
  }

  @Override
  public Form form() {
    return switch (own.type()) {
      case KEYWORD -> Form.NAME;
      case NUMBER -> Form.RANGE;
      case DATE -> Form.DATES;
      case TEXT -> Form.TEXT;
    };
  }

  @Override
  public String label() {
    return own.name();
  }

  @Override
  public <C> C inText(Text text, CriterionFactory<C> scope) {
    return scope.ofArticle().apply(new ArticleCriterion.InField(own.name(), text));
  }
}
