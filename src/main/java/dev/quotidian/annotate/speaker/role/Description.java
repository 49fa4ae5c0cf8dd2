package dev.quotidian.annotate.speaker.role;

/**
 * What some words say of a person.
 *
 * @param role the position, or ""
 * @param affiliation for whom, or ""
 * @param institution the token of a noun such as “the ministry” that says for whom, or -1
 * @param head the token of the noun that says what the person is, or -1
 * @param end one past the last token that was read
 */
public record Description(String role, String affiliation, int institution, int head, int end) {
  public static final Description NONE = new Description("", "", -1, -1, -1);

  /** Whether it shows that a person is described. */
  public boolean isOfPerson() {
    return head >= 0;
  }

  /** The same for another body. */
  public Description at(String whom) {
    return new Description(role, whom, institution, head, end);
  }

  /** The same of another position. */
  Description in(String position) {
    return new Description(position, affiliation, institution, head, end);
  }

  public boolean saysForWhom() {
    return !affiliation.isEmpty() || institution >= 0;
  }
}
