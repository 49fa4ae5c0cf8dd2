package dev.quotidian.annotate.speaker;

/** Finds the noun that says what a person is: the “researcher” of “a senior researcher at …”. */
final class RoleHeads {
  private static final int LONGEST = 12;

  private final Words words;
  private final Names names;

  RoleHeads(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** The noun that says what the person is, or -1. */
  int find(int begin, int bound) {
    int end = Math.min(bound, begin + LONGEST);
    for (int t = begin; t < end && isInside(t, begin); t++) {
      if (isHead(t) && !isModifying(t, end)) {
        return last(t, end);
      }
    }
    return -1;
  }

  private boolean isHead(int t) {
    Name name = names.at(t);
    boolean named = name != null && name.length() > 1;
    return !named
        && (words.hasAny(t, Tag.ROLE, Tag.ROLES) || words.hasAny(t, Tag.PEOPLE, Tag.RELATIVE));
  }

  /** A word that may be a position or go before one, and goes before one here. */
  private boolean isModifying(int t, int end) {
    Name owner = words.isLower(t) && words.has(t, Tag.MODIFIER) ? names.from(t + 1) : null;
    if (owner != null && owner.end() < end && words.isLower(owner.end())) {
      return owner.length() < 4 && words.goesOn(owner.end()) && find(owner.end(), end) >= 0;
    }
    return t + 1 < end
        && words.isLower(t + 1)
        && !words.hasAny(t + 1, Tag.PREPOSITION, Tag.CONJUNCTION)
        && !words.hasAny(t + 1, Tag.FUNCTION, Tag.WHO)
        && find(t + 1, end) >= 0;
  }

  int last(int t, int end) {
    int last = t;
    while (last + 1 < end && words.hasAny(last + 1, Tag.ROLE, Tag.ROLES)) {
      last++;
    }
    return last;
  }

  private boolean isInside(int t, int begin) {
    if (t > begin && !words.goesOn(t)) {
      return false;
    }
    Name name = names.at(t);
    if (name != null || words.isPossessive(t)) {
      return true;
    }
    return (words.isWord(t) || words.isCompound(t))
        && !words.hasAny(t, Tag.PREPOSITION, Tag.WHO)
        && !words.hasAny(t, Tag.CONJUNCTION, Tag.PRONOUN);
  }
}
