package dev.quotidian.annotate.speaker.name;

import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.text.Hash;

/** Extends a name over what joins its parts: “of”, “for”, “and”, particles, owners, legal forms. */
final class NameJoins {
  private static final long AN = Hash.of("an");
  private static final long MAC = Hash.of("mac");

  private final TaggedText words;
  private final NameShape parts;

  NameJoins(TaggedText words, NameShape parts) {
    this.words = words;
    this.parts = parts;
  }

  /** One past the last token that the token at {@code end} adds to the run, or {@code end}. */
  int extended(int first, int end) {
    if (words.isCapital(end)) {
      return parts.isNoPart(end) ? end : end + 1;
    }
    if (words.is(end, ',')) {
      boolean form = words.has(end + 1, WordTag.LEGAL_FORM) && isShortForm(end + 1);
      return form ? end + 2 : afterPartners(first, end);
    }
    if (words.has(end - 1, WordTag.TITLE) && isApostrophe(end) && words.isCapital(end + 1)) {
      return end + 2;
    }
    if (words.isPossessive(end)) {
      int owned = afterOwner(first, end);
      return owned > end ? owned : end;
    }
    int inner = afterNickname(end);
    if (inner > end) {
      return inner;
    }
    int particles = afterParticles(end);
    if (particles > end && words.isCapital(particles) && words.goesOn(particles)) {
      return particles + 1;
    }
    if (!words.isCapital(end + 1) || !words.goesOn(end + 1)) {
      return end;
    }
    boolean joined =
        words.is(end, '&')
            || (words.isOf(end) && takesOf(first, end))
            || (Prepositions.isFor(words, end) && takesFor(end))
            || (Prepositions.isOn(words.text().hash(end)) && takesOn(end))
            || (words.isAnd(end) && takesAnd(end));
    return joined ? end + 2 : end;
  }

  /** The apostrophe of the honorific “Dato’”. */
  private boolean isApostrophe(int t) {
    return !words.text().isSpaceBefore(t) && (words.is(t, '\'') || words.is(t, '’'));
  }

  /** One past the last word of “Marsh, Poe & Low”, or the comma itself. */
  private int afterPartners(int first, int comma) {
    int end = comma + 4;
    boolean firm =
        comma - first == 1
            && words.isCapital(comma + 1)
            && words.is(comma + 2, '&')
            && words.isCapital(comma + 3)
            && words.goesOn(comma + 3);
    boolean listed =
        words.is(first - 1, ',')
            || words.isAnd(first - 1)
            || words.is(end, ',')
            || words.isAnd(end);
    return firm && !listed ? end : comma;
  }

  /** One past “Growers’ League”, “St. Marlow’s Hospital”, or {@code possessive} itself. */
  private int afterOwner(int first, int possessive) {
    boolean saint = possessive - first == 2 && words.has(first, WordTag.TITLE) && isSaint(first);
    boolean people =
        words.text().isClitic(possessive)
            ? words.has(possessive - 1, WordTag.PEOPLE)
            : !words.has(possessive - 1, WordTag.ORGANISATION)
                && words.place(possessive - 1, possessive - 1) == null;
    int end = possessive + 1;
    while (words.isCapital(end)
        && words.goesOn(end)
        && end - possessive < 4
        && !parts.isNoPart(end)) {
      end++;
    }
    boolean institution =
        words.has(end - 1, WordTag.ORGANISATION)
            && !words.hasAny(end - 1, WordTag.LEGAL_FORM, WordTag.COMPANY)
            && !words.hasAny(end - 1, WordTag.MEDIA, WordTag.PROPER);
    boolean owner = saint || (people && possessive - first < 4 && !words.isOf(possessive - 2));
    return owner && institution && end > possessive + 1 ? end : possessive;
  }

  private boolean isSaint(int t) {
    long hash = words.text().hash(t);
    return hash == Hash.of("st") || hash == Hash.of("st.") || hash == Hash.of("saint");
  }

  /**
   * One past the word after “Bo” in “Ferdi “Bo” Marsh”, after the stop in “L.Oyun”; or {@code t}.
   */
  private int afterNickname(int t) {
    if (words.is(t, '.')) {
      boolean initial = words.text().end(t - 1) - words.text().start(t - 1) == 1;
      boolean tight = !words.text().isSpaceBefore(t) && !words.text().isSpaceBefore(t + 1);
      return initial && words.isCapital(t + 1) && words.goesOn(t + 1) && tight ? t + 2 : t;
    }
    int close = words.isCapital(t + 1) && words.isCapital(t + 2) ? t + 3 : t + 2;
    boolean marked =
        (words.is(t, '“') && words.is(close, '”'))
            || (words.is(t, '‘') && words.is(close, '’'))
            || (words.is(t, '"') && words.is(close, '"'));
    boolean within = marked && words.isCapital(t + 1) && words.goesOn(close + 1);
    return within && words.isCapital(close + 1) && words.has(t - 1, WordTag.GIVEN_NAME)
        ? close + 2
        : t;
  }

  /** “van der”, “de la”; “an” of “Mac an Bhaird”. */
  private int afterParticles(int from) {
    int t = from;
    if (words.text().hash(from) == AN && words.text().hash(from - 1) == MAC) {
      t++;
    }
    while (t < from + 3 && words.has(t, WordTag.PARTICLE) && words.isLower(t) && words.goesOn(t)) {
      t++;
    }
    return t;
  }

  private boolean isShortForm(int t) {
    return words.isCapital(t) && words.text().end(t) - words.text().start(t) <= 4;
  }

  private boolean takesOf(int first, int of) {
    if (words.hasAny(of - 1, WordTag.ROLE, WordTag.OFFICE)) {
      return words.has(of + 1, WordTag.PORTFOLIO);
    }
    return words.has(of - 1, WordTag.ORGANISATION)
        || (words.has(of - 1, WordTag.ROLES) && of - first > 1)
        || (words.has(first, WordTag.ORGANISATION) && !words.has(of - 1, WordTag.PREPOSITION));
  }

  private boolean takesFor(int preposition) {
    return words.has(preposition - 1, WordTag.ORGANISATION)
        && words.isCapital(preposition - 1)
        && !words.hasAny(preposition - 1, WordTag.LEGAL_FORM, WordTag.COMPANY);
  }

  /** “Committee on Foreign Relations”. */
  private boolean takesOn(int on) {
    return words.has(on - 1, WordTag.ORGANISATION)
        && !words.hasAny(on - 1, WordTag.PROPER, WordTag.MEDIA)
        && !words.hasAny(on - 1, WordTag.LEGAL_FORM, WordTag.COMPANY)
        && !(words.isLower(on + 2) && words.has(on + 2, WordTag.ORGANISATION))
        && !parts.isNoPart(on + 1);
  }

  private boolean takesAnd(int and) {
    if (words.has(and - 1, WordTag.ROLE) && words.hasAny(and + 1, WordTag.ROLE, WordTag.MODIFIER)) {
      return true;
    }
    if (words.hasAny(and - 1, WordTag.PORTFOLIO, WordTag.MODIFIER) && isBeforeOffice(and + 1)) {
      return true;
    }
    if (isSecondPurpose(and)) {
      return true;
    }
    int end = and + 1;
    while (words.isCapital(end) && words.goesOn(end) && end - and < 5) {
      end++;
    }
    return end - and > 2
        && words.has(end - 1, WordTag.ORGANISATION)
        && (words.hasAny(and - 1, WordTag.ORGANISATION, WordTag.MODIFIER)
            || words.has(and - 1, WordTag.PORTFOLIO))
        && !words.has(and - 1, WordTag.LEGAL_FORM);
  }

  /** The “Planning” of “Council for Economic Cooperation and Planning”. */
  private boolean isSecondPurpose(int and) {
    int t = and - 1;
    while (words.isCapital(t) && words.hasAny(t, WordTag.PORTFOLIO, WordTag.MODIFIER)) {
      t--;
    }
    return t < and - 1
        && (words.isOf(t) || Prepositions.isFor(words, t))
        && words.has(t - 1, WordTag.ORGANISATION)
        && words.has(and + 1, WordTag.PORTFOLIO)
        && !isBeforeOffice(and + 1);
  }

  /** The “Energy” of “Roads and Energy Minister”. */
  private boolean isBeforeOffice(int from) {
    int t = from;
    while (t < from + 3
        && words.isCapital(t)
        && words.goesOn(t)
        && words.hasAny(t, WordTag.PORTFOLIO, WordTag.MODIFIER)) {
      t++;
    }
    return t > from && words.isCapital(t) && words.goesOn(t) && words.has(t, WordTag.ROLE);
  }
}
