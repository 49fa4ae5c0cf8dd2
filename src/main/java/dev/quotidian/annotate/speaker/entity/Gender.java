package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;

/** What is known of a person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both may be of one person. */
  public boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }

  /** What a word tells. */
  public static Gender of(TaggedText words, int t) {
    boolean female = words.hasAny(t, WordTag.FEMALE, WordTag.FEMALE_NAME);
    boolean male = words.hasAny(t, WordTag.MALE, WordTag.MALE_NAME);
    return female == male ? UNKNOWN : female ? FEMALE : MALE;
  }
}
