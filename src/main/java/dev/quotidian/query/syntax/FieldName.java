package dev.quotidian.query.syntax;

import dev.quotidian.article.Topic;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of fields as the query string spells them. */
public enum FieldName {
  TITLE,
  LEAD,
  BODY,
  CONTENT,
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

  /** What names of own fields are, for messages. */
  public static final String OWN_EXPECTED =
      "a letter, then at most 63 letters, digits, _ and -, and no name that the query language,"
          + " facets or orders have already";

  private static final Pattern OWN = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,63}");

  /** Names of facets and orders, and words that combine criteria. */
  private static final Set<String> OTHER_NAMES =
      Set.of(
          "topic_code",
          "unnamed",
          "source",
          "relevance",
          "newest",
          "oldest",
          "recency",
          "and",
          "or",
          "not");

  private static final Set<String> RESERVED =
      Stream.concat(
              OTHER_NAMES.stream(),
              Arrays.stream(values()).flatMap(field -> Stream.of(field.label, key(field))))
          .collect(Collectors.toUnmodifiableSet());

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '.');

  /** What stands before the colon: {@code speaker.id}. */
  public String label() {
    return label;
  }

  private static String key(FieldName field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a field of an archive's own may be named so, in any case. */
  public static boolean isOwn(String name) {
    return OWN.matcher(name).matches() && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
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
