package dev.quotidian.query;

/**
 * The order of hits. It is total: what ties is ordered by article id, then by place in the article.
 */
public enum Order {
  /** The best match first. */
  RELEVANCE,
  /** The article published last first. */
  NEWEST,
  /** The article published first first. */
  OLDEST
}
