package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.article.Quotation.Act;

/**
 * A form of a cue verb: a verb that attributes what is said to its subject.
 *
 * @param act what the source does
 * @param content which content the verb takes
 * @param form which form of the verb it is
 */
public record CueVerb(Act act, Content content, Form form) {

  /** Which content a verb takes; {@code cues.txt} explains each. */
  public enum Content {
    CORE,
    ADDRESSEE,
    CLAUSE,
    OBJECT,
    DOCUMENT,
    QUOTE
  }

  /** The form of a verb. */
  public enum Form {
    BASE,
    THIRD_PERSON,
    ING,
    PAST
  }
}
