package dev.quotidian.annotate.speaker;

/** The words that say for whom a person speaks. */
final class Affiliations {
  private static final int LONGEST_LIST = 8;

  private Affiliations() {}

  /**
   * The affiliation that some tokens name: a state for its adjective, else the words as they are.
   */
  static String of(Words words, int first, int end) {
    Places.Place place = end - first <= Places.LONGEST ? Places.of(words, first, end - 1) : null;
    if (place != null && place.adjective()) {
      return place.name();
    }
    boolean party = words.has(end - 1, Tag.PARTY);
    return words.string(party ? end - 1 : first, end);
  }

  /** One past the last token of an organisation's name, with what it is of. */
  static int end(Words words, Names names, Name name) {
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

  private static boolean isComplemented(Words words, Name name) {
    for (int t = name.first() + 1; t < name.end(); t++) {
      if (words.isOf(t)) {
        return true;
      }
    }
    return false;
  }

  private static int ofPart(Words words, Names names, int end) {
    boolean organisation = words.has(end - 1, Tag.ORGANISATION);
    if (!organisation || !(words.isOf(end) || Prepositions.isFor(words, end))) {
      return end;
    }
    int first = words.has(end + 1, Tag.DETERMINER) ? end + 2 : end + 1;
    Name part = names.from(first);
    return part == null || part.kind() == Name.Kind.PERSON ? end : part.end();
  }

  /** “Russian, Eastern European and Central Asian Studies of the Chinese Academy …”. */
  private static int joined(Words words, Names names, int end) {
    if (words.isOf(end)) {
      int first = words.has(end + 1, Tag.DETERMINER) ? end + 2 : end + 1;
      return endOfPart(names, first, end);
    }
    if (words.isAnd(end)) {
      return endOfPart(names, end + 1, end);
    }
    return words.is(end, ',') && isListWithAnd(words, names, end)
        ? listEnd(words, names, end)
        : end;
  }

  private static int endOfPart(Names names, int first, int end) {
    Name part = names.from(first);
    return part == null || part.kind() == Name.Kind.PERSON ? end : part.end();
  }

  private static boolean isListWithAnd(Words words, Names names, int comma) {
    return listEnd(words, names, comma) > comma;
  }

  private static int listEnd(Words words, Names names, int comma) {
    int end = comma;
    while (end - comma < LONGEST_LIST) {
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
