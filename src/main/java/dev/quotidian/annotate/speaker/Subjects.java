package dev.quotidian.annotate.speaker;

/** Tells how a name stands in its sentence. */
final class Subjects {
  private Subjects() {}

  static History.Place place(Words words, Name name) {
    if (words.isPossessive(name.end())) {
      return History.Place.OWNER;
    }
    int t = name.lead();
    while (t > 0 && isOfPhrase(words, t - 1)) {
      t--;
    }
    return isSubject(words, t) ? History.Place.SUBJECT : History.Place.OTHER;
  }

  private static boolean isOfPhrase(Words words, int t) {
    return (words.isLower(t) && words.hasAny(t, Tag.ROLE, Tag.MODIFIER))
        || words.hasAny(t, Tag.DETERMINER, Tag.INDEFINITE)
        || words.has(t, Tag.TITLE)
        || (words.isCapital(t) && words.has(t, Tag.PARTY));
  }

  private static boolean isSubject(Words words, int t) {
    if (words.isFirst(t) || words.is(t - 1, ',')) {
      return true;
    }
    return (words.has(t - 1, Tag.CONJUNCTION) && !words.isAnd(t - 1))
        || words.has(t - 1, Tag.DEMONSTRATIVE);
  }
}
