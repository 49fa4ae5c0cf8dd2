package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;

/** Finds where an office in capitals begins: “Deputy Economics Minister”, “Secretary of State”. */
public final class OfficeTitles {
  private static final long MINISTER = Hash.of("minister");
  private static final long SRI = Hash.of("sri");
  private static final long TAN = Hash.of("tan");
  private static final long PARTY = Hash.of("party");

  private OfficeTitles() {}

  /** The “Sri” of the Malay honorific “Tan Sri”; by itself it is a given name. */
  public static boolean isTanSri(TaggedText words, int t) {
    return t > 0 && words.text().hash(t) == SRI && words.text().hash(t - 1) == TAN;
  }

  /** The first token, not before {@code from}, of the office that ends with {@code last}. */
  public static int first(TaggedText words, int from, int last) {
    int first = last;
    while (first > from
        && belongs(words, first - 1, first)
        && !isSeat(words, first - 1)
        && !(first - 1 > from && endsOrganisation(words, first - 1))) {
      first--;
    }
    while (first < last && (words.isOf(first) || words.isAnd(first))) {
      first++;
    }
    return first;
  }

  /** The “House” of “White House”. */
  private static boolean isSeat(TaggedText words, int t) {
    return words.isCapital(t - 1) && words.lexicon().governments().seat(words, t - 1, t) != null;
  }

  /** The “Bank” of “World Bank President”, the “Party” of “Green Party Chairman”. */
  private static boolean endsOrganisation(TaggedText words, int t) {
    boolean party = words.has(t - 1, WordTag.PARTY) && words.text().hash(t) != PARTY;
    return words.isCapital(t)
        && words.has(t, WordTag.ORGANISATION)
        && words.isCapital(t - 1)
        && words.goesOn(t)
        && !words.hasAny(t - 1, WordTag.MODIFIER, WordTag.FUNCTION)
        && !words.hasAny(t - 1, WordTag.ROLE, WordTag.TITLE)
        && !party
        && words.place(t - 1, t - 1) == null;
  }

  /** “Farm Minister”: no place, no person and no organisation goes right before the word. */
  private static boolean isSubjectOfMinister(TaggedText words, int t, int next) {
    return words.text().hash(next) == MINISTER
        && words.isCapital(t)
        && words.isUnknown(t)
        && !words.text().isAllCapitals(t)
        && words.place(t, t) == null;
  }

  private static boolean belongs(TaggedText words, int t, int next) {
    if (words.isOf(t)) {
      return words.has(next, WordTag.PORTFOLIO);
    }
    if (words.isAnd(t)) {
      return words.hasAny(t - 1, WordTag.PORTFOLIO, WordTag.ROLE);
    }
    return isSubjectOfMinister(words, t, next)
        || isTanSri(words, next)
        || words.hasAny(t, WordTag.MODIFIER, WordTag.ROLE)
        || words.hasAny(t, WordTag.TITLE, WordTag.PORTFOLIO)
        || (words.isWord(t) && words.string(t, t + 1).startsWith("Vice-"));
  }
}
