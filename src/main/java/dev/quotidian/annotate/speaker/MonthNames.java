package dev.quotidian.annotate.speaker;

import dev.quotidian.text.TokenKind;
import java.util.HashSet;
import java.util.Set;

/** Tells persons from months: “Jan Novak”, and “May said” where Clara May was named before. */
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
    return isKnown(t) && words.isCapital(t) && !isNumber(t + 1) && !isInDate(t);
  }

  /** “Jan Novak”, “April Poe”: before a capital that is no office, and not “in April Acme fell”. */
  boolean isGivenName(int t) {
    int next = t + 1;
    return words.has(t, Tag.GIVEN_NAME)
        && words.isCapital(next)
        && words.goesOn(next)
        && !words.hasAny(next, Tag.ROLE, Tag.TITLE)
        && !words.hasAny(next, Tag.ORGANISATION, Tag.FUNCTION)
        && !words.has(next, Tag.CALENDAR)
        && Places.of(words, next, next) == null
        && !isInDate(t);
  }

  private boolean isInDate(int t) {
    return isNumber(t - 1)
        || words.hasAny(t - 1, Tag.PREPOSITION, Tag.DEMONSTRATIVE)
        || words.hasAny(t - 1, Tag.MODIFIER, Tag.CALENDAR);
  }

  private boolean isNumber(int t) {
    return t >= 0 && t < words.count() && words.text().kind(t) == TokenKind.NUMBER;
  }
}
