package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;

/** Finds the head noun of a role: the “researcher” of “a senior researcher at …”. */
final class RoleHeads {
  private static final int MAX_LENGTH = 12;

  private final TaggedText words;
  private final NameIndex names;

  RoleHeads(TaggedText words, NameIndex names) {
    this.words = words;
    this.names = names;
  }

  /** The noun that says what the person is, or -1. */
  int find(int begin, int bound) {
    int end = Math.min(bound, begin + MAX_LENGTH);
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
        && (words.hasAny(t, WordTag.ROLE, WordTag.ROLES)
            || words.hasAny(t, WordTag.PEOPLE, WordTag.RELATIVE));
  }

  /** A word that may be a position or go before one, and goes before one here. */
  private boolean isModifying(int t, int end) {
    Name owner = words.isLower(t) && words.has(t, WordTag.MODIFIER) ? names.from(t + 1) : null;
    if (owner != null && owner.end() < end && words.isLower(owner.end())) {
      return owner.length() < 4 && words.goesOn(owner.end()) && find(owner.end(), end) >= 0;
    }
    return t + 1 < end
        && words.isLower(t + 1)
        && !words.hasAny(t + 1, WordTag.PREPOSITION, WordTag.CONJUNCTION)
        && !words.hasAny(t + 1, WordTag.FUNCTION, WordTag.WHO)
        && find(t + 1, end) >= 0;
  }

  int last(int t, int end) {
    int last = t;
    while (last + 1 < end && words.hasAny(last + 1, WordTag.ROLE, WordTag.ROLES)) {
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
        && !words.hasAny(t, WordTag.PREPOSITION, WordTag.WHO)
        && !words.hasAny(t, WordTag.CONJUNCTION, WordTag.PRONOUN);
  }
}
