package dev.quotidian.annotate.speaker.name;

import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.text.TokenKind;

/** Which words may begin a name, and which may be part of one. */
final class NameShape {
  /** The length of “Sun”. */
  private static final int SHORT_DAY = 3;

  private final TaggedText words;
  private final MonthNames months;

  NameShape(TaggedText words, MonthNames months) {
    this.words = words;
    this.months = months;
  }

  /** Whether a name may begin with a word. */
  boolean canBegin(int t) {
    if (words.text().isDateline(t)) {
      return false;
    }
    if (months.isName(t)) {
      return true;
    }
    if (!words.isCapital(t) || isDate(t) || isNoWordOfName(t) || isCommonNoun(t)) {
      return false;
    }
    if (!words.hasAny(t, WordTag.FUNCTION, WordTag.OPENER)) {
      return true;
    }
    return isLongPlace(t) || (!words.isFirst(t) && isOpenWord(t) && words.isCapital(t + 1));
  }

  /** A noun that stands alone, with a capital only because it begins the sentence. */
  private boolean isCommonNoun(int t) {
    if (words.isCapital(t + 1) && words.goesOn(t + 1)) {
      return false;
    }
    boolean plain = words.has(t, WordTag.DOCUMENT) || isBeforeNoun(t);
    boolean people = words.hasAny(t, WordTag.ROLES, WordTag.PEOPLE);
    return people || (plain && words.isFirst(t) && !words.text().isAllCapitals(t));
  }

  private boolean isBeforeNoun(int t) {
    return words.hasAny(t, WordTag.ORGANISATION, WordTag.MODIFIER)
        && !words.has(t, WordTag.PROPER)
        && words.isLower(t + 1)
        && (words.hasAny(t + 1, WordTag.ROLES, WordTag.ROLE)
            || words.hasAny(t + 1, WordTag.PEOPLE, WordTag.DOCUMENT)
            || words.has(t + 1, WordTag.ORGANISATION));
  }

  /** A capitalised word that no name begins with by its grammar, such as “The”. */
  private boolean isOpenWord(int t) {
    return !words.hasAny(t, WordTag.DETERMINER, WordTag.PREPOSITION)
        && !words.hasAny(t, WordTag.CONJUNCTION, WordTag.PRONOUN)
        && !words.has(t, WordTag.POSSESSIVE);
  }

  private boolean isLongPlace(int t) {
    return (words.isCapital(t + 1) && words.place(t, t + 1) != null)
        || (words.isCapital(t + 2) && words.place(t, t + 2) != null);
  }

  private boolean isDate(int t) {
    if (!words.has(t, WordTag.CALENDAR) || months.isGivenName(t) || isShortOfNothing(t)) {
      return false;
    }
    boolean surname =
        (words.hasAny(t - 1, WordTag.GIVEN_NAME, WordTag.TITLE)
                || words.has(t - 1, WordTag.FAMILY_FIRST))
            && words.isCapital(t - 1);
    boolean number = t + 1 < words.count() && words.text().kind(t + 1) == TokenKind.NUMBER;
    return !surname || number;
  }

  /** The “Sun” of “Sun Marlow Bank”: three letters without a full stop, before a word of a name. */
  private boolean isShortOfNothing(int t) {
    return words.text().end(t) - words.text().start(t) == SHORT_DAY
        && !words.text().isAbbreviated(t)
        && words.isCapital(t + 1)
        && words.goesOn(t + 1)
        && !words.hasAny(t + 1, WordTag.CALENDAR, WordTag.FUNCTION)
        && !words.has(t - 1, WordTag.CALENDAR)
        && (t == 0 || !Prepositions.isOn(words.text().hash(t - 1)));
  }

  /** The “Q42” of “Q42 Ann Poe: Is it safe?”. */
  private boolean isQuestionNumber(int t) {
    int digit = words.text().start(t) + 1;
    return words.text().beginsParagraph(t)
        && words.text().body().charAt(digit - 1) == 'Q'
        && digit < words.text().end(t)
        && Character.isDigit(words.text().body().charAt(digit));
  }

  private boolean isNoWordOfName(int t) {
    return words.isCompound(t) || words.isTicker(t) || isQuestionNumber(t);
  }

  /** Whether a capitalised word is part of no name that began before it. */
  boolean isNoPart(int t) {
    boolean given = words.has(t - 1, WordTag.FAMILY_FIRST) && words.has(t, WordTag.SINGULAR);
    boolean function = words.has(t, WordTag.FUNCTION) && !isOpenWord(t) && !given;
    return isDate(t) || isNoWordOfName(t) || function;
  }
}
