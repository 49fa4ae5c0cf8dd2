package dev.quotidian.query;

import dev.quotidian.article.Topic;
import dev.quotidian.query.CommonCriterion.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of the query string. */
enum QueryField {
  TITLE(ArticleCriterion.Title::new),
  LEAD(ArticleCriterion.Lead::new),
  BODY(ArticleCriterion.Body::new),
  SPEAKER(Form.NAME),
  SPEAKER_ID(Form.NAME),
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
    /** Days. */
    DATES,
    /** A query of its own, in parentheses. */
    QUERY
  }

  private static final Map<String, QueryField> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(QueryField::label, of -> of));

  private final Form form;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '.');

  @SuppressWarnings("ImmutableEnumChecker") // holds a constructor
  private final Optional<Function<Text, ArticleCriterion>> ofText;

  QueryField(Form form) {
    this.form = form;
    this.ofText = Optional.empty();
  }

  /** A field of the form {@link Form#TEXT}, with what asks for words in its text. */
  QueryField(Function<Text, ArticleCriterion> ofText) {
    this.form = Form.TEXT;
    this.ofText = Optional.of(ofText);
  }

  Form form() {
    return form;
  }

  String label() {
    return label;
  }

  /** The field of topics that come from there, or from anywhere. */
  static QueryField ofTopics(Optional<Topic.Origin> origin) {
    return origin
        .map(
            from ->
                switch (from) {
                  case GIVEN -> TOPIC_GIVEN;
                  case LEARNED -> TOPIC_LEARNED;
                  case RULE -> TOPIC_RULE;
                  case PHRASE -> TOPIC_PHRASE;
                })
        .orElse(TOPIC);
  }

  /** Whether {@code <} and {@code >} may stand in place of the colon. */
  boolean isOrdered() {
    return form == Form.DATES || form == Form.NUMBER;
  }

  static Optional<QueryField> named(String name) {
    return Optional.ofNullable(BY_LABEL.get(name.toLowerCase(Locale.ROOT)));
  }

  /** {@code text} in the text that this field, of the form {@link Form#TEXT}, stands for. */
  ArticleCriterion inText(Text text) {
    return ofText.orElseThrow(() -> new IllegalArgumentException(this + " is no text")).apply(text);
  }

  static String all() {
    return Arrays.stream(values())
        .map(field -> field.label() + ":")
        .collect(Collectors.joining(" "));
  }
}
