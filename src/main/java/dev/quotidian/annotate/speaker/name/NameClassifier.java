package dev.quotidian.annotate.speaker.name;

import dev.quotidian.annotate.speaker.lexicon.PlaceNames;
import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;

/** Classifies a name by its words: person, organisation or place. */
public final class NameClassifier {
  private static final int MAX_NAMESAKE_LENGTH = 3;

  private NameClassifier() {}

  static Name.Kind of(TaggedText words, int first, int end) {
    if (isPlace(words, first, end)) {
      return Name.Kind.PLACE;
    }
    if (end - first == 1) {
      boolean letters =
          isAcronym(words, first)
              && !words.lexicon().organisations().isExcluded(words.text().hash(first));
      return letters || words.has(first, WordTag.ORGANISATION)
          ? Name.Kind.ORGANISATION
          : Name.Kind.WORD;
    }
    if (isNamesake(words, first, end) || isOrganisation(words, first, end)) {
      return Name.Kind.ORGANISATION;
    }
    if (isThing(words, first, end)) {
      return Name.Kind.ORGANISATION;
    }
    return isPerson(words, first, end) ? Name.Kind.PERSON : Name.Kind.UNKNOWN;
  }

  /** “The Harbour Café”, “Mount Marlow”, “Costa Ricans”: no person is called so. */
  private static boolean isThing(TaggedText words, int first, int end) {
    boolean article =
        words.has(first - 1, WordTag.DETERMINER) && !words.has(first - 1, WordTag.INDEFINITE);
    return (article && isPerson(words, first, end))
        || words.has(first, WordTag.LANDMARK)
        || words.has(end - 1, WordTag.LANDMARK)
        || words.isPeople(end - 1);
  }

  private static boolean isNamesake(TaggedText words, int first, int end) {
    return end - first <= MAX_NAMESAKE_LENGTH
        && words.lexicon().organisations().isNamesake(words.hash(first, end - 1));
  }

  private static boolean isPlace(TaggedText words, int first, int end) {
    return end - first <= PlaceNames.MAX_LENGTH && words.place(first, end - 1) != null;
  }

  public static boolean isAcronym(TaggedText words, int t) {
    return words.text().isAllCapitals(t) && words.text().end(t) - words.text().start(t) <= 6;
  }

  private static boolean isOrganisation(TaggedText words, int first, int end) {
    for (int t = first; t < end; t++) {
      boolean purpose = Prepositions.isFor(words, t) && words.has(t - 1, WordTag.ORGANISATION);
      if (words.is(t, '&') || words.isOf(t) || words.isAnd(t) || purpose) {
        return true;
      }
    }
    boolean beginsWithKind =
        words.has(first, WordTag.ORGANISATION) && !words.has(first, WordTag.GIVEN_NAME);
    return beginsWithKind
        || (words.hasAny(end - 1, WordTag.ORGANISATION, WordTag.LEGAL_FORM)
            && !words.has(first, WordTag.GIVEN_NAME))
        || words.has(end - 1, WordTag.LEGAL_FORM)
        || isBusiness(words, first, end)
        || (isAcronym(words, first)
            && !isInitials(words, first)
            && !words.has(first, WordTag.GIVEN_NAME))
        || words.place(first, first) != null;
  }

  private static boolean isBusiness(TaggedText words, int first, int end) {
    return words.has(end - 1, WordTag.BUSINESS)
        && !words.has(first, WordTag.GIVEN_NAME)
        && !isInitials(words, first);
  }

  private static boolean isInitials(TaggedText words, int t) {
    if (words.place(t + 1, t + 1) != null) {
      return false;
    }
    return words.text().isAbbreviated(t) || words.text().end(t) - words.text().start(t) <= 2;
  }

  private static boolean isPerson(TaggedText words, int first, int end) {
    if (end - first > 6) {
      return false;
    }
    return words.has(first, WordTag.GIVEN_NAME)
        || isInitials(words, first)
        || (end - first > 2 && isMiddle(words, first + 1))
        || (end - first > 3 && words.has(first + 1, WordTag.PARTICLE) && words.isLower(first + 2))
        || words.has(end - 1, WordTag.JUNIOR)
        || (words.has(end - 1, WordTag.SURNAME) && end - first == 2)
        || (words.has(first, WordTag.FAMILY_FIRST) && end - first <= 3);
  }

  private static boolean isMiddle(TaggedText words, int t) {
    boolean initial =
        words.text().isAbbreviated(t) && words.text().end(t) - words.text().start(t) == 2;
    return initial || (words.has(t, WordTag.PARTICLE) && words.isLower(t));
  }
}
