package dev.quotidian.annotate.speaker;

/** Finds where an office in capitals begins: “Deputy Economics Minister”, “Secretary of State”. */
final class Offices {
  private Offices() {}

  /** The first token, not before {@code from}, of the office that ends with {@code last}. */
  static int first(Words words, int from, int last) {
    int first = last;
    while (first > from && belongs(words, first - 1, first)) {
      first--;
    }
    while (first < last && (words.isOf(first) || words.isAnd(first))) {
      first++;
    }
    return first;
  }

  private static boolean belongs(Words words, int t, int next) {
    if (words.isOf(t)) {
      return words.has(next, Tag.PORTFOLIO);
    }
    if (words.isAnd(t)) {
      return words.hasAny(t - 1, Tag.PORTFOLIO, Tag.ROLE);
    }
    return words.hasAny(t, Tag.MODIFIER, Tag.ROLE)
        || words.hasAny(t, Tag.TITLE, Tag.PORTFOLIO)
        || (words.isWord(t) && words.string(t, t + 1).startsWith("Vice-"));
  }
}
