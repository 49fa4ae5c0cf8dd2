package dev.quotidian.annotate.speaker;

/** What is known of a person's gender. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both may be of one person. */
  boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }

  /** What a word tells. */
  static Gender of(Words words, int t) {
    boolean female = words.hasAny(t, Tag.FEMALE, Tag.FEMALE_NAME);
    boolean male = words.hasAny(t, Tag.MALE, Tag.MALE_NAME);
    return female == male ? UNKNOWN : female ? FEMALE : MALE;
  }
}
