package dev.quotidian.annotate.shared;

import dev.quotidian.article.Quotation;

/**
 * What found a quotation: one of the rules, or the model. The program asks the constants; their
 * texts are for people, who read them in {@link Quotation#rule} and {@code rules.txt}.
 */
public enum RuleId {
  LEARNED("learned", Form.MODEL),
  LEARNED_AGREED("learned.agreed", Form.MODEL),
  QUOTE_CUE_AFTER("quote.cue-after", Form.MARKS),
  QUOTE_CUE_BEFORE("quote.cue-before", Form.MARKS),
  QUOTE_QUOTED_AS("quote.quoted-as", Form.MARKS),
  QUOTE_DESCRIBED_AS("quote.described-as", Form.MARKS),
  QUOTE_SIGNED("quote.signed", Form.MARKS),
  QUOTE_CONTINUES("quote.continues", Form.MARKS),
  QUOTE_ALONE("quote.alone", Form.MARKS),
  CLAUSE_AFTER("clause.after", Form.CLAUSE),
  CLAUSE_AFTER_THAT("clause.after-that", Form.CLAUSE),
  CLAUSE_BEFORE("clause.before", Form.CLAUSE),
  CLAUSE_QUOTED_AS("clause.quoted-as", Form.CLAUSE),
  CLAUSE_COMPLEMENT("clause.complement", Form.CLAUSE),
  CLAUSE_PUT("clause.put", Form.CLAUSE),
  CLAUSE_ANNOUNCED("clause.announced", Form.CLAUSE),
  ACCORDING_TO("according-to", Form.CLAUSE),
  LABEL_TRANSCRIPT("label.transcript", Form.LABEL),
  LABEL_REACTION("label.reaction", Form.LABEL),
  LABEL_QUOTE("label.quote", Form.LABEL),
  LABEL_HEADLINE("label.headline", Form.LABEL);

  /** By what a rule recognises a quotation. */
  private enum Form {
    MODEL,
    MARKS,
    CLAUSE,
    LABEL
  }

  private final String text;
  private final Form form;

  RuleId(String text, Form form) {
    this.text = text;
    this.form = form;
  }

  /** The id as annotations carry it. */
  public String text() {
    return text;
  }

  /** Whether the quotation was recognised by its quotation marks. */
  public boolean isByMarks() {
    return form == Form.MARKS;
  }

  /** Whether it was recognised by a name and a colon before it. */
  public boolean isByLabel() {
    return form == Form.LABEL;
  }

  /** Whether the rule knows a form that the model never learned, and so comes before it. */
  public boolean isUnlearned() {
    return switch (this) {
      case LABEL_TRANSCRIPT,
          LABEL_REACTION,
          QUOTE_DESCRIBED_AS,
          QUOTE_QUOTED_AS,
          QUOTE_SIGNED,
          CLAUSE_QUOTED_AS,
          CLAUSE_PUT,
          CLAUSE_ANNOUNCED ->
          true;
      case LEARNED,
          LEARNED_AGREED,
          QUOTE_CUE_AFTER,
          QUOTE_CUE_BEFORE,
          QUOTE_CONTINUES,
          QUOTE_ALONE,
          CLAUSE_AFTER,
          CLAUSE_AFTER_THAT,
          CLAUSE_BEFORE,
          CLAUSE_COMPLEMENT,
          ACCORDING_TO,
          LABEL_QUOTE,
          LABEL_HEADLINE ->
          false;
    };
  }

  /** Whether an annotation carries this id. */
  public boolean made(Quotation quotation) {
    return text.equals(quotation.rule());
  }

  /**
   * The number that stands for the rule in a feature. It is made of the text: where a text changes,
   * the model must be trained anew.
   */
  public int feature() {
    return text.hashCode();
  }
}
