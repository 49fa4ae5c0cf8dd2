package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.lexicon.PlaceNames;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import dev.quotidian.text.Hash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whom a source names beside an office, a house or a relation: “Director of Marlow
 * Souk, Ann Poe,”.
 */
final class NamedHolders {
  private static final int WHOSE_WITHIN = 20;
  private static final int CLOSING_WITHIN = 24;
  private static final long WHOSE = Hash.of("whose");

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final AntecedentRanking antecedents;

  NamedHolders(
      TaggedText words, NameIndex names, ArticleEntities cast, AntecedentRanking antecedents) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.antecedents = antecedents;
  }

  /** The “Jane Moe” of “Ann Poe, whose lawyer, Jane Moe, said”. */
  @Nullable Person owned(int from, int limit) {
    for (int t = from; t < limit && t < from + WHOSE_WITHIN; t++) {
      if (words.text().hash(t) == WHOSE) {
        int next = names.indexAfter(t);
        boolean inside = next < names.size() && names.get(next).end() <= limit;
        boolean beside = inside && isOnePhrase(t, names.get(next).lead() - 1);
        return beside && cast.referent(next) instanceof Person person ? person : null;
      }
    }
    return null;
  }

  /**
   * The person after an office or a house: “Director of Marlow Souk, Ann Poe,”, “Roads and Energy
   * Minister Ann Poe”, “Friends of Marlow chair Ann Poe”.
   */
  @Nullable Person holder(int i, SourcePhrase phrase) {
    boolean office = isOffice(names.get(i));
    Person ending = ending(i, office, phrase);
    if (ending != null || cast.referent(i) instanceof Person) {
      return ending;
    }
    for (int k = i + 1; k < names.size() && names.get(k).end() <= phrase.limit(); k++) {
      Name name = names.get(k);
      int before = name.lead() - 1;
      if (!isOneTitle(names.get(i).end(), name.lead(), office)) {
        if (office) {
          continue;
        }
        return null;
      }
      boolean titled = name.lead() < name.first() || words.has(before, WordTag.ROLE);
      if (cast.referent(k) instanceof Person person) {
        return titled || (office && words.is(before, ',')) ? person : null;
      }
    }
    return null;
  }

  /**
   * The person who ends a source whose first name is an office or a body: “Head of Union policy and
   * member of its council Ann Poe”, “Order Under Law’s Judge Ann Poe”.
   */
  private @Nullable Person ending(int i, boolean office, SourcePhrase phrase) {
    int k = names.indexAfter(phrase.limit() - 1);
    boolean ends = k > i && k < names.size() && names.get(k).end() == phrase.limit();
    if (!ends || !(cast.referent(k) instanceof Person person)) {
      return null;
    }
    Name name = names.get(k);
    int from = names.get(i).end();
    boolean holds =
        office ? isClosing(from, name) || isBehindTitle(from, name) : isOfBody(from, name);
    return holds && person != cast.referent(i) ? person : null;
  }

  /** “Head of Union policy and member of its council Ann Poe”. */
  private boolean isBehindTitle(int from, Name name) {
    int before = name.lead() - 1;
    return words.isWord(before)
        && !words.hasAny(before, WordTag.PREPOSITION, WordTag.CONJUNCTION)
        && !words.hasAny(before, WordTag.DETERMINER, WordTag.TITLE)
        && before > from
        && isOneTitle(from, name.lead(), false);
  }

  /** “Order Under Law’s Judge Ann Poe”, “Te Whare of Utopia chair Ann Poe”. */
  private boolean isOfBody(int from, Name name) {
    if (words.is(from, ',')) {
      return isApposedPost(from, name.lead() - 1);
    }
    boolean titled = name.lead() < name.first() && words.has(name.first() - 1, WordTag.ROLE);
    if (titled && words.isPossessive(name.lead() - 1)) {
      return name.lead() - from < CLOSING_WITHIN && isInCapitals(from, name.lead() - 1);
    }
    int role = name.lead() - 1;
    return words.isOf(from)
        && words.isLower(role)
        && words.has(role, WordTag.ROLE)
        && isOneTitle(from, name.lead(), false)
        && !isAndWithin(from, role);
  }

  /** The “the mill’s former manager” of “the daily Tide, the mill’s former manager, Ann Poe,”. */
  private boolean isApposedPost(int comma, int closing) {
    return words.is(closing, ',')
        && words.has(comma + 1, WordTag.DETERMINER)
        && words.isLower(closing - 1)
        && words.has(closing - 1, WordTag.ROLE)
        && isOnePhrase(comma + 1, closing);
  }

  private boolean isAndWithin(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isAnd(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but words of a body’s name in capitals stands there. */
  private boolean isInCapitals(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!words.isCapital(t) && !words.isOf(t)) {
        return false;
      }
    }
    return true;
  }

  /** “the general manager of Roads of the Province of Marlow, Ann Poe”: who ends a source. */
  @Nullable Person closing(SourcePhrase phrase) {
    int k = names.indexAfter(phrase.limit() - 1);
    boolean ends =
        (words.has(phrase.head(), WordTag.ROLE) || isPortfolio(phrase) || isJoined(phrase, k))
            && k < names.size()
            && names.get(k).end() == phrase.limit()
            && names.get(k).lead() > phrase.head();
    return ends
            && (isClosing(phrase.head() + 1, names.get(k)) || isJoined(phrase, k))
            && cast.referent(k) instanceof Person person
        ? person
        : null;
  }

  /** “The Utopian pop star and actor Ann Poe”: what one person is, in two words. */
  private boolean isJoined(SourcePhrase phrase, int k) {
    if (k >= names.size() || !words.isAnd(phrase.end()) || !phrase.isDefinite(words)) {
      return false;
    }
    int role = names.get(k).lead() - 1;
    return words.isLower(role)
        && words.has(role, WordTag.ROLE)
        && words.isLower(phrase.head())
        && !words.hasAny(phrase.head(), WordTag.ORGANISATION, WordTag.ROLES)
        && !words.hasAny(phrase.head(), WordTag.PEOPLE, WordTag.RELATIVE)
        && isOnePhrase(phrase.end() + 1, role);
  }

  /** Whether a name follows the words since an office as an apposition, or with an honorific. */
  private boolean isClosing(int from, Name name) {
    int before = name.lead() - 1;
    int title = name.first() - 1;
    boolean honorific =
        words.has(title, WordTag.TITLE)
            && !words.has(title, WordTag.ROLE)
            && title >= name.lead()
            && !words.has(title - 1, WordTag.PREPOSITION);
    boolean house =
        words.isLower(before - 1)
            && words.has(before - 1, WordTag.COMPANY)
            && name.kind() != Name.Kind.PERSON;
    if (!honorific && (house || !words.is(before, ','))) {
      return false;
    }
    for (int t = from; t < (honorific ? title : name.lead()); t++) {
      if (words.hasAny(t, WordTag.WHO, WordTag.POSSESSIVE) || words.has(t, WordTag.PRONOUN)) {
        return false;
      }
    }
    return name.lead() - from < CLOSING_WITHIN;
  }

  /** The “Heritage” of “Utopia’s minister of Forestry and Heritage, Ann Poe”. */
  boolean isPortfolio(SourcePhrase phrase) {
    int t = phrase.head();
    while (t > phrase.first()
        && (words.hasAny(t, WordTag.PORTFOLIO, WordTag.MODIFIER) || words.isAnd(t))
        && !words.has(t, WordTag.ROLE)) {
      t--;
    }
    Name name = names.until(phrase.head() + 1);
    boolean apart = name != null && name.first() > t;
    return apart && words.isOf(t) && words.has(t - 1, WordTag.ROLE);
  }

  /** “The Argentinian” is whoever was spoken of. */
  @Nullable Person ofPlace(Name name, SourcePhrase phrase) {
    PlaceNames.Place place = words.place(name.first(), name.end() - 1);
    boolean one = phrase.isDefinite(words) && phrase.isBare() && name.first() == phrase.first() + 1;
    return place != null && place.adjective() && one
        ? antecedents.person(phrase.first(), Gender.of(words, name.end() - 1), List.of())
        : null;
  }

  private boolean isOffice(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      if (words.has(t, WordTag.ROLE)) {
        return words.hasAny(name.end() - 1, WordTag.ROLE, WordTag.PORTFOLIO) || words.isOf(t + 1);
      }
    }
    return false;
  }

  /** Whether what stands between an office and its holder is no clause and names no other. */
  private boolean isOneTitle(int from, int to, boolean commas) {
    for (int t = from; t < to; t++) {
      boolean joins =
          words.isOf(t) || words.isAnd(t) || words.is(t, ')') || (commas && words.is(t, ','));
      boolean breaks = words.hasAny(t, WordTag.PREPOSITION, WordTag.WHO) || words.isPossessive(t);
      if (!joins && (breaks || !(words.isWord(t) || words.is(t, '(')))) {
        return false;
      }
    }
    return to - from < 12;
  }

  /** “Another delegate, Utopia party chairwoman Ann Poe”. */
  @Nullable Person apposed(int comma, int limit) {
    int next = names.indexAfter(comma);
    for (int i = next; i < names.size() && i < next + 3 && names.get(i).end() <= limit; i++) {
      if (!isOnePhrase(comma + 1, names.get(i).lead())) {
        return null;
      }
      if (cast.referent(i) instanceof Person person) {
        return person;
      }
    }
    return null;
  }

  /** The “Ann Poe” that follows the source “the club’s coach” between commas. */
  @Nullable Person apposedAfter(int comma) {
    int i = names.indexAt(comma + 1);
    boolean closed =
        i >= 0 && names.get(i).lead() == comma + 1 && words.is(names.get(i).end(), ',');
    return closed && cast.referent(i) instanceof Person person ? person : null;
  }

  private boolean isOnePhrase(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean word = words.isWord(t) || words.isPossessive(t);
      if (!word || words.hasAny(t, WordTag.PREPOSITION, WordTag.WHO)) {
        return false;
      }
    }
    return to - from < 10;
  }
}
