package dev.quotidian.query.syntax;

import dev.quotidian.article.Topic;
import java.util.Locale;
import java.util.Optional;

/** The names of fields as the query string spells them. */
public enum FieldName {
  TITLE,
  LEAD,
  BODY,
  SPEAKER,
  SPEAKER_ID,
  SPEAKER_EXACT,
  ROLE,
  AFFILIATION,
  ABOUT,
  TOPIC,
  TOPIC_GIVEN,
  TOPIC_LEARNED,
  TOPIC_RULE,
  TOPIC_PHRASE,
  PUBLISHER,
  AUTHOR,
  LANGUAGE,
  ID,
  LIKE,
  LIKEARTICLE,
  SOURCETYPE,
  KIND,
  ACT,
  CONFIDENCE,
  SAID,
  PUBLISHED,
  MENTIONED,
  QUOTING,
  ARTICLE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '.');

  /** What stands before the colon: {@code speaker.id}. */
  public String label() {
    return label;
  }

  /** The field of topics of this origin, or of any. */
  public static FieldName ofTopics(Optional<Topic.Origin> origin) {
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
}
