package dev.quotidian.article;

/** What was found at a place in an article's body, how sure that is, and which rule found it. */
public sealed interface Annotation permits Quotation, DateMention, EntityMention {

  /** From the first to the last character of it in the body. */
  Span span();

  /** How sure: 0 (a guess) to 1 (certain). */
  double confidence();

  /**
   * The id of the rule that made it: lower-case words joined by dots and hyphens; for people who
   * ask why.
   */
  String rule();
}
