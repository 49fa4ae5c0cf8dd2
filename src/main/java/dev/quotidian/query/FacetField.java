package dev.quotidian.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The facet fields: those whose values can be counted over the results of a search.
 *
 * <pre>{@code
 * Facet speakers = archive.facet(QuotationCriterion.words("ferry"), FacetField.SPEAKER, 10);
 * Facet sections = archive.facet(QuotationCriterion.words("ferry"), FacetField.own("section"), 10);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface FacetField {
  // No default methods: with one, a constant could be read before it is made.

  /**
   * Who spoke, by {@link dev.quotidian.article.Speaker#key()}; an article counts once for everyone
   * it quotes. The value is the directory's name, or else the form of the name that occurs most.
   * Those without a key count by the name as it is written. Of those who speak together each one
   * counts. Sources without a name are left out; {@link #UNNAMED} counts them.
   */
  FacetField SPEAKER = Standard.SPEAKER;

  /**
   * Who spoke without being named, by the description: "analysts", "a senior official". Case and
   * "the" make no difference.
   */
  FacetField UNNAMED = Standard.UNNAMED;

  /** The role of who spoke, in the article's words. */
  FacetField ROLE = Standard.ROLE;

  /** The affiliation of who spoke, in the article's words. */
  FacetField AFFILIATION = Standard.AFFILIATION;

  /** The names of those whom the quotation is about; of an article, of all it names. */
  FacetField ABOUT = Standard.ABOUT;

  /** What it is about, from wherever that is known, but for key phrases. */
  FacetField TOPIC = Standard.TOPIC;

  /**
   * The codes of what it is about and of all topics above, from wherever that is known, but for key
   * phrases: with a taxonomy's narrower topics, the counts for each branch.
   */
  FacetField TOPIC_CODE = Standard.TOPIC_CODE;

  /** The topics that the publisher gave the article. */
  FacetField TOPIC_GIVEN = Standard.TOPIC_GIVEN;

  /** The topics that a model learned. */
  FacetField TOPIC_LEARNED = Standard.TOPIC_LEARNED;

  /** The topics that rules gave. */
  FacetField TOPIC_RULE = Standard.TOPIC_RULE;

  /** The key phrases of the article's text. */
  FacetField TOPIC_PHRASE = Standard.TOPIC_PHRASE;

  /** The publisher of the article. */
  FacetField PUBLISHER = Standard.PUBLISHER;

  /** DIRECT, MIXED or INDIRECT; an article counts once for every kind it has. */
  FacetField KIND = Standard.KIND;

  /** SAID, THOUGHT or STANCE; an article counts once for every one it has. */
  FacetField ACT = Standard.ACT;

  /** Whether who spoke is a PERSON, ORGANISATION, DOCUMENT or UNNAMED. */
  FacetField SOURCE = Standard.SOURCE;

  /** Those of every archive, each a constant of {@link FacetField}. */
  enum Standard implements FacetField {
    SPEAKER,
    UNNAMED,
    ROLE,
    AFFILIATION,
    ABOUT,
    TOPIC,
    TOPIC_CODE,
    TOPIC_GIVEN,
    TOPIC_LEARNED,
    TOPIC_RULE,
    TOPIC_PHRASE,
    PUBLISHER,
    KIND,
    ACT,
    SOURCE;

    @Override
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The values of a keyword field of the archive's own, as they are in the articles; of a
   * quotation, those of its article.
   *
   * @param field the name of the field, in whatever case
   */
  record Own(String field) implements FacetField {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if no field may be named so
     */
    public Own {
      Objects.requireNonNull(field, "field");
      field = CriterionChecks.ownField(field);
    }

    @Override
    public String label() {
      return field;
    }

    @Override
    public String toString() {
      return field;
    }
  }

  /** Its name as people write it: {@code topic_code}, {@code section}. */
  String label();

  /**
   * A keyword field of the archive's own.
   *
   * @throws IllegalArgumentException if no field may be named so
   */
  static FacetField own(String field) {
    return new Own(field);
  }

  /**
   * Reads a {@link #label()}, in any case.
   *
   * @throws IllegalArgumentException if it is none
   */
  static FacetField parse(String label) {
    Objects.requireNonNull(label, "label");
    return standard().stream()
        .filter(field -> field.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(() -> own(label));
  }

  /** Those of every archive. */
  static List<FacetField> standard() {
    return Arrays.asList(Standard.values());
  }
}
