package dev.quotidian.query;

/** The three kinds of date by which news is asked for. */
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
