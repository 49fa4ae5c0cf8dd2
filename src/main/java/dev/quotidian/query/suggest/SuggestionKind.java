package dev.quotidian.query.suggest;

/**
 * What a suggestion completes. Immutable.
 *
 * @since 0.1
 */
public enum SuggestionKind {
  /**
   * Who spoke: a person or an organisation under all its names, by {@link
   * dev.quotidian.article.Speaker#key()}. Counts quotations.
   */
  SPEAKER,
  /** The affiliation of who spoke. Counts quotations. */
  AFFILIATION,
  /** A person or an organisation that is written about. Counts articles. */
  ABOUT,
  /** A topic, but for key phrases. Counts articles. */
  TOPIC,
  /** A publisher. Counts articles. */
  PUBLISHER,
  /** The name of a saved search. Counts what it finds. */
  SAVED_SEARCH
}
