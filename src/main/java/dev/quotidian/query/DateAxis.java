package dev.quotidian.query;

/**
 * The date field of a search or timeline: the kinds of date they know. Immutable.
 *
 * @since 0.1
 */
public enum DateAxis {
  /** The day an article was published; of a quotation, the day its article was. */
  PUBLISHED,
  /**
   * The days in which a quotation was uttered, where the text tells; an article has those of its
   * quotations.
   */
  SAID,
  /** The days that an article's text mentions; of a quotation, those mentioned in what was said. */
  MENTIONED
}
