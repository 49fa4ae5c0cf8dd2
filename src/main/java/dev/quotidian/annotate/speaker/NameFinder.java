package dev.quotidian.annotate.speaker;

import dev.quotidian.text.Hash;
import dev.quotidian.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the names in a text: runs of capitalised words, cut where an office or a title ends. */
final class NameFinder {
  private static final int LONGEST = 14;

  private final Words words;
  private final List<Name> names = new ArrayList<>();

  private final MonthNames months;

  private NameFinder(Words words) {
    this.words = words;
    this.months = new MonthNames(words);
  }

  /** All names, in text order. */
  static List<Name> find(Words words) {
    NameFinder finder = new NameFinder(words);
    for (int t = 0; t < words.count(); ) {
      t = finder.canBegin(t) ? finder.run(t) : t + 1;
    }
    return finder.names;
  }

  private boolean canBegin(int t) {
    if (months.isName(t)) {
      return true;
    }
    if (!words.isCapital(t) || isDate(t) || isNoWordOfName(t) || isCommonNoun(t)) {
      return false;
    }
    if (!words.has(t, Tag.FUNCTION)) {
      return true;
    }
    return isLongPlace(t) || (!words.isFirst(t) && isOpenWord(t) && words.isCapital(t + 1));
  }

  /** A noun that stands alone, with a capital only because it begins the sentence. */
  private boolean isCommonNoun(int t) {
    if (words.isCapital(t + 1) && words.goesOn(t + 1)) {
      return false;
    }
    boolean plain = words.has(t, Tag.DOCUMENT) || isBeforeNoun(t);
    boolean people = words.hasAny(t, Tag.ROLES, Tag.PEOPLE);
    return people || (plain && words.isFirst(t) && !words.text().isAllCapitals(t));
  }

  private boolean isBeforeNoun(int t) {
    return words.hasAny(t, Tag.ORGANISATION, Tag.MODIFIER)
        && !words.has(t, Tag.PROPER)
        && words.isLower(t + 1)
        && (words.hasAny(t + 1, Tag.ROLES, Tag.ROLE) || words.has(t + 1, Tag.ORGANISATION));
  }

  /** A capitalised word that no name begins with by its grammar, such as “The”. */
  private boolean isOpenWord(int t) {
    return !words.hasAny(t, Tag.DETERMINER, Tag.PREPOSITION)
        && !words.hasAny(t, Tag.CONJUNCTION, Tag.PRONOUN)
        && !words.has(t, Tag.POSSESSIVE);
  }

  private boolean isLongPlace(int t) {
    return (words.isCapital(t + 1) && Places.of(words, t, t + 1) != null)
        || (words.isCapital(t + 2) && Places.of(words, t, t + 2) != null);
  }

  private boolean isDate(int t) {
    if (!words.has(t, Tag.CALENDAR) || months.isGivenName(t)) {
      return false;
    }
    boolean surname = words.hasAny(t - 1, Tag.GIVEN_NAME, Tag.TITLE) && words.isCapital(t - 1);
    boolean number = t + 1 < words.count() && words.text().kind(t + 1) == TokenKind.NUMBER;
    return !surname || number;
  }

  private int run(int first) {
    int end = first + 1;
    while (end - first < LONGEST && words.goesOn(end)) {
      int next = extended(first, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    add(first, end);
    return end;
  }

  /** One past the last token that the token at {@code end} adds to the run, or {@code end}. */
  private int extended(int first, int end) {
    if (words.isCapital(end)) {
      return isNoPart(end) ? end : end + 1;
    }
    if (words.is(end, ',')) {
      return words.has(end + 1, Tag.LEGAL_FORM) && isShortForm(end + 1) ? end + 2 : end;
    }
    if (words.isPossessive(end)) {
      int owned = afterOwner(first, end);
      return owned > end ? owned : end;
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

  /** One past “Growers’ League”, “St. Marlow’s Hospital”, or {@code possessive} itself. */
  private int afterOwner(int first, int possessive) {
    boolean saint = possessive - first == 2 && words.has(first, Tag.TITLE) && isSaint(first);
    boolean people =
        words.text().isClitic(possessive)
            ? words.has(possessive - 1, Tag.PEOPLE)
            : !words.has(possessive - 1, Tag.ORGANISATION)
                && Places.of(words, possessive - 1, possessive - 1) == null;
    int end = possessive + 1;
    while (words.isCapital(end) && words.goesOn(end) && end - possessive < 4 && !isNoPart(end)) {
      end++;
    }
    boolean institution =
        words.has(end - 1, Tag.ORGANISATION)
            && !words.hasAny(end - 1, Tag.LEGAL_FORM, Tag.COMPANY)
            && !words.hasAny(end - 1, Tag.MEDIA, Tag.PROPER);
    boolean owner = saint || (people && possessive - first < 4 && !words.isOf(possessive - 2));
    return owner && institution && end > possessive + 1 ? end : possessive;
  }

  private boolean isSaint(int t) {
    long hash = words.text().hash(t);
    return hash == Hash.of("st") || hash == Hash.of("st.") || hash == Hash.of("saint");
  }

  /** “van der”, “de la”. */
  private int afterParticles(int from) {
    int t = from;
    while (t < from + 3 && words.has(t, Tag.PARTICLE) && words.isLower(t) && words.goesOn(t)) {
      t++;
    }
    return t;
  }

  private boolean isNoWordOfName(int t) {
    return words.isCompound(t) || words.isTicker(t);
  }

  private boolean isNoPart(int t) {
    return isDate(t) || isNoWordOfName(t) || (words.has(t, Tag.FUNCTION) && !isOpenWord(t));
  }

  private boolean isShortForm(int t) {
    return words.isCapital(t) && words.text().end(t) - words.text().start(t) <= 4;
  }

  private boolean takesOf(int first, int of) {
    if (words.hasAny(of - 1, Tag.ROLE, Tag.OFFICE)) {
      return words.has(of + 1, Tag.PORTFOLIO);
    }
    return words.has(of - 1, Tag.ORGANISATION)
        || (words.has(of - 1, Tag.ROLES) && of - first > 1)
        || (words.has(first, Tag.ORGANISATION) && !words.has(of - 1, Tag.PREPOSITION));
  }

  private boolean takesFor(int preposition) {
    return words.has(preposition - 1, Tag.ORGANISATION)
        && words.isCapital(preposition - 1)
        && !words.hasAny(preposition - 1, Tag.LEGAL_FORM, Tag.COMPANY);
  }

  /** “Committee on Foreign Relations”. */
  private boolean takesOn(int on) {
    return words.has(on - 1, Tag.ORGANISATION)
        && !words.hasAny(on - 1, Tag.PROPER, Tag.MEDIA)
        && !words.hasAny(on - 1, Tag.LEGAL_FORM, Tag.COMPANY)
        && !isNoPart(on + 1);
  }

  private boolean takesAnd(int and) {
    if (words.has(and - 1, Tag.ROLE) && words.hasAny(and + 1, Tag.ROLE, Tag.MODIFIER)) {
      return true;
    }
    int end = and + 1;
    while (words.isCapital(end) && words.goesOn(end) && end - and < 5) {
      end++;
    }
    return end - and > 2
        && words.has(end - 1, Tag.ORGANISATION)
        && (words.hasAny(and - 1, Tag.ORGANISATION, Tag.MODIFIER)
            || words.has(and - 1, Tag.PORTFOLIO))
        && !words.has(and - 1, Tag.LEGAL_FORM);
  }

  private void add(int first, int to) {
    int end = withoutLetters(first, to);
    if (isOrganisationAtEnd(end - 1)) {
      int start = skipTitles(first, end);
      names.add(new Name(start, start, end, Name.Kind.ORGANISATION));
      return;
    }
    if (end - first == 1 && words.has(first, Tag.ROLE)) {
      names.add(new Name(first, first, end, Name.Kind.WORD));
      return;
    }
    int office = lastOffice(first, end);
    if (office < first) {
      addPlain(first, first, end);
      return;
    }
    int start = Offices.first(words, first, office);
    if (start > first) {
      addPlain(first, first, start);
    }
    if (office + 1 < end) {
      addPlain(first, office + 1, end);
    }
  }

  /** The end of “John Peel” in “John Peel MP”. */
  private int withoutLetters(int first, int end) {
    int last = end;
    while (last - first > 2 && words.has(last - 1, Tag.LETTERS)) {
      last--;
    }
    for (int t = first; last < end && t < last - 1; t++) {
      if (words.has(t, Tag.GIVEN_NAME)) {
        return last;
      }
    }
    return end;
  }

  private boolean isOrganisationAtEnd(int last) {
    boolean person =
        words.has(last - 1, Tag.GIVEN_NAME) && words.hasAny(last - 2, Tag.ROLE, Tag.TITLE);
    boolean staff = words.has(last, Tag.ROLES) && words.has(last, Tag.PORTFOLIO);
    if (staff && words.has(last - 1, Tag.TITLE) && words.isCapital(last - 1)) {
      return true;
    }
    return words.has(last, Tag.ORGANISATION)
        && !words.hasAny(last, Tag.ROLE, Tag.GIVEN_NAME)
        && !person;
  }

  private int skipTitles(int first, int end) {
    int start = first;
    while (start + 1 < end && words.has(start, Tag.FUNCTION) && words.isFirst(start)) {
      start++;
    }
    return start;
  }

  /** The last token of a title or office that is not the last of the run; else -1. */
  private int lastOffice(int first, int end) {
    for (int t = end - 1; t >= first; t--) {
      boolean office =
          words.hasAny(t, Tag.ROLE, Tag.TITLE)
              || (words.has(t, Tag.PORTFOLIO) && t > first && isAfterOf(first, t));
      if (office && !isGivenNameInside(first, t, end)) {
        return t;
      }
    }
    return -1;
  }

  private boolean isAfterOf(int first, int t) {
    for (int k = t - 1; k > first && k >= t - 4; k--) {
      if (words.isOf(k)) {
        return words.hasAny(k - 1, Tag.ROLE, Tag.OFFICE);
      }
    }
    return false;
  }

  /** A name such as Dean Baker or John King, whose word is an office by chance. */
  private boolean isGivenNameInside(int first, int t, int end) {
    boolean titled =
        t > first
            && words.has(t - 1, Tag.TITLE)
            && (!words.has(t - 1, Tag.ROLE) || words.text().isAbbreviated(t - 1));
    boolean named = words.has(t - 1, Tag.GIVEN_NAME) || (t > first && isSurname(t));
    boolean surname = t == end - 1 && (titled || named);
    boolean given = words.has(t, Tag.GIVEN_NAME) && t + 2 == end && !words.has(t, Tag.OFFICE);
    return surname || given;
  }

  /** “Kor Baker”, by a given name that no lexicon holds. */
  private boolean isSurname(int t) {
    return words.has(t, Tag.SURNAME)
        && words.isUnknown(t - 1)
        && !words.text().isAllCapitals(t - 1)
        && Places.of(words, t - 1, t - 1) == null;
  }

  private void addPlain(int lead, int start, int end) {
    int first = start;
    while (first + 1 < end && words.is(first, ',')) {
      first++;
    }
    if (first + 2 < end && isStray(first)) {
      first++;
    }
    boolean titled = lead < start && words.has(start - 1, Tag.TITLE);
    boolean stray =
        first + 1 == end && words.has(first, Tag.FUNCTION) && !titled && !months.isKnown(first);
    if (first < end && words.isCapital(first) && !stray) {
      if (titled || end - first > 1) {
        months.note(end - 1);
      }
      names.add(
          new Name(lead == start ? first : lead, first, end, NameKinds.of(words, first, end)));
    }
  }

  /** A word that only its place gives a capital, before a given name. */
  private boolean isStray(int t) {
    boolean chance = words.isFirst(t) || words.text().isAllCapitals(t);
    return chance
        && Places.of(words, t, t + 1) == null
        && !words.has(t, Tag.GIVEN_NAME)
        && words.has(t + 1, Tag.GIVEN_NAME)
        && !words.has(t + 1, Tag.ORGANISATION)
        && words.isCapital(t + 1);
  }
}
