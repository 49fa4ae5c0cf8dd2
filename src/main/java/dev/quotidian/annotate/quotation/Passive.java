package dev.quotidian.annotate.quotation;

import dev.quotidian.text.WordSet;
import java.util.List;

/** Words beside a verb that tell its form. */
final class Passive {
  /** Before a past participle these make a passive, or an attribute. */
  static final WordSet WORDS =
      WordSet.of(
          List.of(
              "was", "were", "been", "being", "be", "is", "are", "of", "by", "for", "as", "with",
              "its"));

  /** Before an -ing form these make it an adverbial of the sentence's subject. */
  static final WordSet BEFORE_ING =
      WordSet.of(List.of("by", "while", "after", "before", "as", "in", "tweet"));

  private Passive() {}
}
