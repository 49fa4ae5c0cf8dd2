package dev.quotidian.query;

/** What can be counted over the results of a search. */
public enum FacetField {
  /** The resolved name of who spoke; an article counts once for everyone it quotes. */
  SPEAKER,
  /** The role of who spoke, in the article's words. */
  ROLE,
  /** The affiliation of who spoke, in the article's words. */
  AFFILIATION,
  /** The names of those whom the quotation is about; of an article, of all it names. */
  ABOUT,
  /** The topics of the article. */
  TOPIC,
  /** The publisher of the article. */
  PUBLISHER,
  /** DIRECT, MIXED or INDIRECT; an article counts once for every kind it has. */
  KIND
}
