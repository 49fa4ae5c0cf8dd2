package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.PlaceNames;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;
import dev.quotidian.text.LongTable;
import java.util.BitSet;

/**
 * Tells by their company which names that might be a person's are an organisation's: “the aid group
 * Red Lantern”, “an engineer at Red Lantern”, “Red Lantern said its warehouse …”.
 */
final class OrganisationEvidence {
  private static final int FEW = 16;
  private static final int SENTENCE = 40;
  private static final int APPOSITION = 10;
  private static final int AT = 1;
  private static final int THING = 1 << 1;
  private static final int KIND = 1 << 2;
  private static final int CALLED = 1 << 3;
  private static final long AT_WORD = Hash.of("at");
  private static final long IT = Hash.of("it");
  private static final long ITS = Hash.of("its");

  private final TaggedText words;
  private final BitSet sources;

  /** The names of several words, and by their numbers the signs of each. */
  private final LongTable longNames = new LongTable(FEW);

  private final byte[] signs;

  OrganisationEvidence(TaggedText words, NameIndex names, BitSet sources) {
    this.words = words;
    this.sources = sources;
    this.signs = new byte[names.size()];
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).length() > 1) {
        signs[longNames.add(key(names.get(i)))] |= (byte) signs(names.get(i));
      }
    }
  }

  /** Whether the signs outweigh the last word's standing alone, as a surname does. */
  boolean tell(Name name, LongTable singles) {
    int found = found(name);
    boolean surname = singles.has(words.text().hash(name.end() - 1));
    boolean kind = (found & KIND) != 0;
    boolean both = (found & (AT | THING)) == (AT | THING);
    return kind || (surname ? both : found != 0);
  }

  /** Whether an organisation has a name that looks like a person's. */
  boolean tellOfPerson(Name name, LongTable singles) {
    boolean surname = singles.has(words.text().hash(name.end() - 1));
    return (found(name) & CALLED) != 0 && !surname;
  }

  /** Whether a source may be called so by a person's name: not “of Marlow Security”. */
  boolean mayBePerson(Name name) {
    int before = name.lead() - 1;
    boolean governed = sources.get(Math.max(0, before)) && isGoverning(before);
    return !governed && !isOfState(name.end() - 1) && isPlain(name);
  }

  /** The “Kenya” of “Marlow Kenya”; some people are called Houston. */
  private boolean isOfState(int t) {
    PlaceNames.Place place = words.place(t, t);
    return place != null
        && (place.adjective() || words.text().isAllCapitals(t) || isCalled(place, t))
        && !words.has(t, WordTag.GIVEN_NAME);
  }

  private boolean isCalled(PlaceNames.Place place, int t) {
    return place.name().equals(words.text().string(t));
  }

  /** The “of” and the “and” of “of Coastal Affairs and Marlow Projects”. */
  private boolean isGoverning(int t) {
    return words.has(t, WordTag.PREPOSITION)
        || (words.isAnd(t) && words.has(t - 1, WordTag.PORTFOLIO));
  }

  /** Whether no word of a name is one that offices and bodies are called by. */
  private boolean isPlain(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      if (words.hasAny(t, WordTag.PORTFOLIO, WordTag.MODIFIER)
          || words.hasAny(t, WordTag.ORGANISATION, WordTag.LANDMARK)) {
        return false;
      }
    }
    return true;
  }

  private int found(Name name) {
    int number = longNames.find(key(name));
    return number < 0 ? 0 : signs[number];
  }

  private long key(Name name) {
    return words.hash(name.first(), name.end() - 1);
  }

  private int signs(Name name) {
    int before = name.first() - 1;
    boolean at = words.isLower(before) && words.text().hash(before) == AT_WORD;
    boolean role = at && words.hasAny(before - 1, WordTag.ROLE, WordTag.ROLES);
    boolean kind = words.isLower(before) && words.has(before, WordTag.ORGANISATION);
    return (at && !words.isPossessive(name.end()) ? AT : 0)
        | (role || (kind && words.goesOn(name.first())) || isBody(name.end()) ? KIND : 0)
        | (kind && words.isLower(before - 1) && closes(name.end()) ? CALLED : 0)
        | (sources.get(name.end() - 1) && isThing(name.end()) ? THING : 0);
  }

  /** “(MRA)”, “, a maker of saws”, right after a name. */
  private boolean isBody(int end) {
    if (words.is(end, '(')) {
      return words.is(end + 2, ')')
          && words.isCapital(end + 1)
          && words.text().isAllCapitals(end + 1)
          && !words.hasAny(end + 1, WordTag.LETTERS, WordTag.PARTY);
    }
    if (!words.is(end, ',') || !words.has(end + 1, WordTag.INDEFINITE)) {
      return false;
    }
    int t = end + 2;
    while (t < end + APPOSITION && words.goesOn(t) && words.isWord(t) && isNoun(t)) {
      t++;
    }
    int head = t - 1;
    return words.isLower(head)
        && words.hasAny(head, WordTag.COMPANY, WordTag.ORGANISATION)
        && !words.hasAny(head, WordTag.ROLE, WordTag.PEOPLE);
  }

  private boolean isNoun(int t) {
    return !words.hasAny(t, WordTag.PREPOSITION, WordTag.CONJUNCTION) && !words.has(t, WordTag.WHO);
  }

  private boolean closes(int end) {
    return end < words.count() && !words.isWord(end);
  }

  /** Whether the words after a source speak of it as a thing, and of no person. */
  private boolean isThing(int from) {
    boolean thing = false;
    for (int t = from; t < from + SENTENCE && words.goesOn(t); t++) {
      if (words.text().isQuoted(t)) {
        continue;
      }
      if (isPersonal(t)) {
        return false;
      }
      thing |= words.text().hash(t) == ITS || (words.text().hash(t) == IT && isActing(t));
    }
    return thing;
  }

  private boolean isPersonal(int t) {
    return words.hasAny(t, WordTag.SINGULAR, WordTag.OBJECT);
  }

  /** “It would pay” follows the cue; “it was late” may be of anything. */
  private boolean isActing(int t) {
    boolean said = !words.hasAny(t - 1, WordTag.PREPOSITION, WordTag.CONJUNCTION);
    long next = t + 1 < words.count() ? words.text().hash(t + 1) : 0;
    return said && next != Hash.of("was") && next != Hash.of("is") && next != Hash.of("were");
  }
}
