package dev.quotidian.annotate.speaker.name;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.text.TokenKind;
import java.util.HashSet;
import java.util.Set;

/** Disambiguates persons and months: “Jan Novak”, “May said” where Clara May was named before. */
final class MonthNames {
  private final TaggedText words;
  private final Set<Long> known = new HashSet<>(4);

  MonthNames(TaggedText words) {
    this.words = words;
  }

  /** Notes the last word of a name. */
  void note(int last) {
    if (words.has(last, WordTag.CALENDAR)) {
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
    return words.has(t, WordTag.GIVEN_NAME)
        && words.isCapital(next)
        && words.goesOn(next)
        && !words.hasAny(next, WordTag.ROLE, WordTag.TITLE)
        && !words.hasAny(next, WordTag.ORGANISATION, WordTag.FUNCTION)
        && !words.has(next, WordTag.CALENDAR)
        && words.place(next, next) == null
        && !isInDate(t);
  }

  private boolean isInDate(int t) {
    return isNumber(t - 1)
        || words.hasAny(t - 1, WordTag.PREPOSITION, WordTag.DEMONSTRATIVE)
        || words.hasAny(t - 1, WordTag.MODIFIER, WordTag.CALENDAR);
  }

  private boolean isNumber(int t) {
    return t >= 0 && t < words.count() && words.text().kind(t) == TokenKind.NUMBER;
  }
}
