package dev.quotidian.query;

/**
 * The facet fields: those whose values can be counted over the results of a search. Immutable.
 *
 * <pre>{@code
 * Facet speakers = archive.facet(QuotationCriterion.words("ferry"), FacetField.SPEAKER, 10);
 * }</pre>
 *
 * @since 0.1
 */
public enum FacetField {
  /**
   * Who spoke, by {@link dev.quotidian.article.Speaker#key()}; an article counts once for everyone
   * it quotes. The value is the directory's name, or else the form of the name that occurs most.
   * Those without a key count by the name as it is written. Of those who speak together each one
   * counts. Sources without a name are left out; {@link #UNNAMED} counts them.
   */
  SPEAKER,
  /**
   * Who spoke without being named, by the description: "analysts", "a senior official". Case and
   * "the" make no difference.
   */
  UNNAMED,
  /** The role of who spoke, in the article's words. */
  ROLE,
  /** The affiliation of who spoke, in the article's words. */
  AFFILIATION,
  /** The names of those whom the quotation is about; of an article, of all it names. */
  ABOUT,
  /** What it is about, from wherever that is known, but for key phrases. */
  TOPIC,
  /**
   * The codes of what it is about and of all topics above, from wherever that is known, but for key
   * phrases: with a taxonomy's narrower topics, the counts for each branch.
   */
  TOPIC_CODE,
  /** The topics that the publisher gave the article. */
  TOPIC_GIVEN,
  /** The topics that a model learned. */
  TOPIC_LEARNED,
  /** The topics that rules gave. */
  TOPIC_RULE,
  /** The key phrases of the article's text. */
  TOPIC_PHRASE,
  /** The publisher of the article. */
  PUBLISHER,
  /** DIRECT, MIXED or INDIRECT; an article counts once for every kind it has. */
  KIND,
  /** SAID, THOUGHT or STANCE; an article counts once for every one it has. */
  ACT,
  /** Whether who spoke is a PERSON, ORGANISATION, DOCUMENT or UNNAMED. */
  SOURCE
}
