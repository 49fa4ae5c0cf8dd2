package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;

/** A phrase of a role while it is parsed: its words, and for whom the role is held. Mutable. */
final class RoleReading {
  private final int head;
  private final int bound;
  private int first;
  private int end;
  private int roleEnd;
  private String affiliation = "";
  private int institution = -1;
  private String status = "";

  /**
   * @param begin the first word after the article
   * @param head the noun that says what the person is
   * @param bound one past the last token that may be read
   */
  RoleReading(int begin, int head, int bound) {
    this.first = begin;
    this.head = head;
    this.bound = bound;
    this.end = head + 1;
    this.roleEnd = head + 1;
  }

  static boolean isArticle(TaggedText words, int t) {
    return words.hasAny(t, WordTag.DETERMINER, WordTag.POSSESSIVE);
  }

  int head() {
    return head;
  }

  int bound() {
    return bound;
  }

  /** The first token of the role. */
  int first() {
    return first;
  }

  void beginAt(int t) {
    first = t;
  }

  /** One past the last token read. */
  int end() {
    return end;
  }

  void endAt(int t) {
    end = t;
  }

  /** One past the last token of the role. */
  int roleEnd() {
    return roleEnd;
  }

  void extendRole(int to) {
    roleEnd = to;
  }

  /** What the words before a body's name say of the role: “former ”, or "". */
  String status() {
    return status;
  }

  void status(String told) {
    status += told;
  }

  /** Takes for whom the role is held; what was read first stays. */
  void affiliate(String whom) {
    if (affiliation.isEmpty()) {
      affiliation = whom;
    }
  }

  /** Takes the noun of an institution; what was read first stays. */
  void speaksFor(int noun) {
    institution = institution < 0 ? noun : institution;
  }

  boolean saysForWhom() {
    return !affiliation.isEmpty() || institution >= 0;
  }

  Description description(String role) {
    return new Description(role, affiliation, institution, head, end);
  }
}
