package dev.quotidian.query;

/** What can be counted over the results of a search. */
public enum FacetField {
  /** The resolved name of who spoke; an article counts once for everyone it quotes. */
  SPEAKER,
  /** The role of who spoke, in the article's words. */
  ROLE,
  /** The affiliation of who spoke, in the article's words. */
  AFFILIATION,
  /** The topics of the article. */
  TOPIC,
  /** The publisher of the article. */
  PUBLISHER,
  /** DIRECT, MIXED or INDIRECT; an article counts once for every kind it has. */
  KIND,
  /** SAID, THOUGHT or STANCE; an article counts once for every one it has. */
  ACT,
  /** Whether who spoke is a PERSON, ORGANISATION, DOCUMENT or UNNAMED. */
  SOURCE
}
