package dev.quotidian.annotate.speaker;

import dev.quotidian.text.TokenKind;
import java.util.HashSet;
import java.util.Set;

/** The persons of a text whose surname is a month: “May said” is of Theresa May named before. */
final class MonthNames {
  private final Words words;
  private final Set<Long> known = new HashSet<>(4);

  MonthNames(Words words) {
    this.words = words;
  }

  /** Notes the last word of a name. */
  void note(int last) {
    if (words.has(last, Tag.CALENDAR)) {
      known.add(words.text().hash(last));
    }
  }

  /** Whether a person of this surname was named before. */
  boolean isKnown(int t) {
    return !known.isEmpty() && known.contains(words.text().hash(t));
  }

  /** Whether a word is the surname of somebody named before: not “in May”, “last May”, “May 3”. */
  boolean isName(int t) {
    return isKnown(t)
        && words.isCapital(t)
        && !isNumber(t + 1)
        && !isNumber(t - 1)
        && !words.hasAny(t - 1, Tag.PREPOSITION, Tag.DEMONSTRATIVE)
        && !words.has(t - 1, Tag.MODIFIER);
  }

  private boolean isNumber(int t) {
    return t >= 0 && t < words.count() && words.text().kind(t) == TokenKind.NUMBER;
  }
}
