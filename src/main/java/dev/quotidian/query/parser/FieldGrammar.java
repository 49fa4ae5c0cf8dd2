package dev.quotidian.query.parser;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.syntax.FieldName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of the query string, and what may stand after the colon of each. */
enum FieldGrammar implements QueryField {
  TITLE(ArticleCriterion.Title::new),
  LEAD(ArticleCriterion.Lead::new),
  BODY(ArticleCriterion.Body::new),
  CONTENT(Form.TEXT),
  SPEAKER(Form.NAME),
  SPEAKER_ID(Form.NAME),
  SPEAKER_EXACT(Form.NAME),
  ROLE(Form.NAME),
  AFFILIATION(Form.NAME),
  ABOUT(Form.NAME),
  TOPIC(Form.NAME),
  TOPIC_GIVEN(Form.NAME),
  TOPIC_LEARNED(Form.NAME),
  TOPIC_RULE(Form.NAME),
  TOPIC_PHRASE(Form.NAME),
  PUBLISHER(Form.NAME),
  AUTHOR(Form.NAME),
  LANGUAGE(Form.NAME),
  ID(Form.NAME),
  LIKE(Form.NAME),
  LIKEARTICLE(Form.NAME),
  SOURCETYPE(Form.CHOICE),
  KIND(Form.CHOICE),
  ACT(Form.CHOICE),
  CONFIDENCE(Form.NUMBER),
  SAID(Form.DATES),
  PUBLISHED(Form.DATES),
  MENTIONED(Form.DATES),
  QUOTING(Form.QUERY),
  ARTICLE(Form.QUERY);

  /** What stands after a field's colon. */
  enum Form {
    /** A word or phrase. */
    TEXT,
    /** A value that is looked for as a whole. */
    NAME,
    /** One of a few words. */
    CHOICE,
    /** A number from 0 to 1. */
    NUMBER,
    /** A number, or a range of numbers. */
    RANGE,
    /** Days. */
    DATES,
    /** A query of its own, in parentheses. */
    QUERY
  }

  private static final Map<String, FieldGrammar> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FieldGrammar::label, of -> of));

  private final Form form;
  private final FieldName name = FieldName.valueOf(name());

  @SuppressWarnings("ImmutableEnumChecker") // holds a constructor
  private final Optional<Function<Text, ArticleCriterion>> ofArticle;

  FieldGrammar(Form form) {
    this.form = form;
    this.ofArticle = Optional.empty();
  }

  /** A text of articles, with what asks for words in it. */
  FieldGrammar(Function<Text, ArticleCriterion> ofArticle) {
    this.form = Form.TEXT;
    this.ofArticle = Optional.of(ofArticle);
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public String label() {
    return name.label();
  }

  static Optional<FieldGrammar> named(String name) {
    return Optional.ofNullable(BY_LABEL.get(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public <C> C inText(Text text, CriterionFactory<C> scope) {
    return ofArticle.isPresent()
        ? scope.ofArticle().apply(ofArticle.get().apply(text))
        : scope.ofQuotation().apply(new QuotationCriterion.Content(text));
  }

  static String all() {
    return Arrays.stream(values())
        .map(field -> field.label() + ":")
        .collect(Collectors.joining(" "));
  }
}
