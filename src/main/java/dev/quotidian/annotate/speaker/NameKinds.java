package dev.quotidian.annotate.speaker;

import dev.quotidian.text.WordSet;

/** Tells by its words whether a name is a person's, an organisation's or a place's. */
final class NameKinds {
  private static final int LONGEST_NAMESAKE = 3;

  /** Organisations that are called like a person. */
  private static final WordSet NAMESAKES =
      WordSet.of(WordSet.lines(NameKinds.class, "namesakes.txt"));

  private static final WordSet NONE = WordSet.load(NameKinds.class, "no-organisations.txt");

  private NameKinds() {}

  static Name.Kind of(Words words, int first, int end) {
    if (isPlace(words, first, end)) {
      return Name.Kind.PLACE;
    }
    if (end - first == 1) {
      boolean letters = isAcronym(words, first) && !NONE.contains(words.text().hash(first));
      return letters || words.has(first, Tag.ORGANISATION)
          ? Name.Kind.ORGANISATION
          : Name.Kind.WORD;
    }
    if (isNamesake(words, first, end) || isOrganisation(words, first, end)) {
      return Name.Kind.ORGANISATION;
    }
    return isPerson(words, first, end) ? Name.Kind.PERSON : Name.Kind.UNKNOWN;
  }

  private static boolean isNamesake(Words words, int first, int end) {
    return end - first <= LONGEST_NAMESAKE && NAMESAKES.contains(words.hash(first, end - 1));
  }

  private static boolean isPlace(Words words, int first, int end) {
    return end - first <= Places.LONGEST && Places.of(words, first, end - 1) != null;
  }

  static boolean isAcronym(Words words, int t) {
    return words.text().isAllCapitals(t) && words.text().end(t) - words.text().start(t) <= 6;
  }

  private static boolean isOrganisation(Words words, int first, int end) {
    for (int t = first; t < end; t++) {
      boolean purpose = Prepositions.isFor(words, t) && words.has(t - 1, Tag.ORGANISATION);
      if (words.is(t, '&') || words.isOf(t) || words.isAnd(t) || purpose) {
        return true;
      }
    }
    boolean beginsWithKind =
        words.has(first, Tag.ORGANISATION) && !words.has(first, Tag.GIVEN_NAME);
    return beginsWithKind
        || (words.hasAny(end - 1, Tag.ORGANISATION, Tag.LEGAL_FORM)
            && !words.has(first, Tag.GIVEN_NAME))
        || words.has(end - 1, Tag.LEGAL_FORM)
        || isBusiness(words, first, end)
        || (isAcronym(words, first)
            && !isInitials(words, first)
            && !words.has(first, Tag.GIVEN_NAME))
        || Places.of(words, first, first) != null;
  }

  private static boolean isBusiness(Words words, int first, int end) {
    return words.has(end - 1, Tag.BUSINESS)
        && !words.has(first, Tag.GIVEN_NAME)
        && !isInitials(words, first);
  }

  private static boolean isInitials(Words words, int t) {
    if (Places.of(words, t + 1, t + 1) != null) {
      return false;
    }
    return words.text().isAbbreviated(t) || words.text().end(t) - words.text().start(t) <= 2;
  }

  private static boolean isPerson(Words words, int first, int end) {
    if (end - first > 6) {
      return false;
    }
    return words.has(first, Tag.GIVEN_NAME)
        || isInitials(words, first)
        || (end - first > 2 && isMiddle(words, first + 1))
        || words.has(end - 1, Tag.JUNIOR)
        || (words.has(end - 1, Tag.SURNAME) && end - first == 2)
        || (words.has(first, Tag.FAMILY_FIRST) && end - first <= 3);
  }

  private static boolean isMiddle(Words words, int t) {
    boolean initial =
        words.text().isAbbreviated(t) && words.text().end(t) - words.text().start(t) == 2;
    return initial || (words.has(t, Tag.PARTICLE) && words.isLower(t));
  }
}
