package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.PlaceNames;
import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;

/** Finds the words of an affiliation: for whom a person speaks. */
public final class AffiliationWords {
  private static final int MAX_LIST_LENGTH = 8;

  private AffiliationWords() {}

  /**
   * The affiliation that some tokens name: a state for its adjective, else the words as they are.
   */
  public static String of(TaggedText words, int first, int end) {
    PlaceNames.Place place =
        end - first <= PlaceNames.MAX_LENGTH ? words.place(first, end - 1) : null;
    if (place != null && place.adjective()) {
      return place.name();
    }
    boolean party = words.has(end - 1, WordTag.PARTY);
    return words.string(party ? end - 1 : first, end);
  }

  /** The affiliation that a name before an office tells, without words of the office's status. */
  static String of(TaggedText words, Name owner) {
    boolean saint =
        owner.first() > 0 && words.string(owner.first() - 1, owner.first()).equals("St.");
    String whom = of(words, saint ? owner.first() - 1 : owner.first(), owner.end());
    return PositionStatus.withoutStatus(words, owner, whom);
  }

  /** Whether a name may be a body's: “St. Marlow Reserve Bank” is no person. */
  static boolean isBody(TaggedText words, Name name) {
    return name.kind() != Name.Kind.PERSON || words.has(name.end() - 1, WordTag.ORGANISATION);
  }

  /** The bracket of “Acme Inc (ACME.N) President John Low”. */
  static boolean isShare(TaggedText words, int t) {
    return words.is(t, '(') && words.isTicker(t + 1) && words.is(t + 2, ')');
  }

  /** One past the last token of an organisation's name, with what it is of. */
  static int end(TaggedText words, NameIndex names, Name name) {
    int end = name.end();
    boolean complement = isComplemented(words, name);
    for (int i = 0; i < 6; i++) {
      int next = complement ? joined(words, names, end) : ofPart(words, names, end);
      complement |= next > end && !words.isAnd(end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static boolean isComplemented(TaggedText words, Name name) {
    for (int t = name.first() + 1; t < name.end(); t++) {
      if (words.isOf(t)) {
        return true;
      }
    }
    return false;
  }

  private static int ofPart(TaggedText words, NameIndex names, int end) {
    boolean organisation = words.has(end - 1, WordTag.ORGANISATION);
    if (!organisation || !(words.isOf(end) || Prepositions.isFor(words, end))) {
      return end;
    }
    int first = words.has(end + 1, WordTag.DETERMINER) ? end + 2 : end + 1;
    Name part = names.from(first);
    return part == null || part.kind() == Name.Kind.PERSON ? end : part.end();
  }

  /** “Russian, Eastern European and Central Asian Studies of the Chinese Academy …”. */
  private static int joined(TaggedText words, NameIndex names, int end) {
    if (words.isOf(end)) {
      int first = words.has(end + 1, WordTag.DETERMINER) ? end + 2 : end + 1;
      return endOfPart(names, first, end);
    }
    if (words.isAnd(end)) {
      return endOfPart(names, end + 1, end);
    }
    return words.is(end, ',') && isListWithAnd(words, names, end)
        ? listEnd(words, names, end)
        : end;
  }

  private static int endOfPart(NameIndex names, int first, int end) {
    Name part = names.from(first);
    return part == null || part.kind() == Name.Kind.PERSON ? end : part.end();
  }

  private static boolean isListWithAnd(TaggedText words, NameIndex names, int comma) {
    return listEnd(words, names, comma) > comma;
  }

  private static int listEnd(TaggedText words, NameIndex names, int comma) {
    int end = comma;
    while (end - comma < MAX_LIST_LENGTH) {
      boolean last = words.isAnd(end);
      int next = last || words.is(end, ',') ? endOfPart(names, end + 1, end) : end;
      if (next == end) {
        return comma;
      }
      end = next;
      if (last) {
        return end;
      }
    }
    return comma;
  }
}
