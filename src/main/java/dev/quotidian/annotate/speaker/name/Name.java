package dev.quotidian.annotate.speaker.name;

/**
 * A name in a text, once for each place it stands.
 *
 * @param lead the first token of what stands in capitals before the name: title, office, whose
 * @param first the name's first token
 * @param end one past its last
 * @param kind what it looks like by itself
 */
public record Name(int lead, int first, int end, Kind kind) {

  /** What a name looks like. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Several words that may name a person or an organisation. */
    UNKNOWN,
    /** One word that may be anything. */
    WORD
  }

  public int length() {
    return end - first;
  }

  Name as(Kind other) {
    return new Name(lead, first, end, other);
  }
}
