package dev.quotidian.query;

/** What can be counted over the results of a search. */
public enum FacetField {
  /** The resolved name of who spoke; an article counts once for everyone it quotes. */
  SPEAKER,
  /** The role of who spoke, in the article's words. */
  ROLE,
  /** The affiliation of who spoke, in the article's words. */
  AFFILIATION,
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
  KIND
}
