package dev.quotidian.annotate.quotation;

import dev.quotidian.text.Text;

/** Finds the subject that stands after its verb: {@code said Okafor, a minister}. */
final class InvertedSubject {
  /** No noun phrase is looked at further than this, so that time stays linear. */
  private static final int LONGEST = 20;

  private static final int LONGEST_APPOSITION = 26;

  private final Reading reading;
  private final Text text;
  private final NounEdges edges;

  InvertedSubject(Reading reading, NounEdges edges) {
    this.reading = reading;
    this.text = reading.text;
    this.edges = edges;
  }

  /**
   * The noun phrase after the verb at {@code cue}, before {@code end}; {@link NounPhrase#NONE} if
   * there is none.
   */
  long after(int cue, int end) {
    int first = cue + 1;
    if (first >= end || !reading.outside(first) || !text.isWordOrNumber(first)) {
      return NounPhrase.NONE;
    }
    if (reading.in(Words.PRONOUN, first) && !reading.in(Words.RELATIVE, first)) {
      return NounPhrase.of(first, first);
    }
    if (reading.in(Words.PREPOSITION, first)
        || edges.isBoundary(first)
        || reading.in(Words.TIME, first)) {
      return NounPhrase.NONE;
    }
    int last = first;
    while (last + 1 < end && last - first < LONGEST && extendsRight(last + 1, last)) {
      last++;
    }
    return withApposition(first, last, end);
  }

  private boolean extendsRight(int t, int last) {
    if (!reading.outside(t) || reading.in(Words.TIME, t)) {
      return false;
    }
    if (text.is(t, '(') || text.is(t, ')') || text.isClitic(t)) {
      return true;
    }
    if (reading.is(t, Reading.AND)) {
      return reading.isNameWord(last)
          && (reading.isNameWord(t + 1) || reading.in(Words.DETERMINER, t + 1));
    }
    if (reading.in(Words.PREPOSITION, t)) {
      return reading.in(Words.INNER_PREPOSITION, t) && goesOnWithName(t, last);
    }
    return text.isWordOrNumber(t) && !edges.isBoundary(t) && !reading.isAdverb(t);
  }

  /** "said the professor at the college", "said the head of X": but not "said Smith in Ohio". */
  private boolean goesOnWithName(int preposition, int last) {
    return !text.isCapitalised(last) || edges.isOf(preposition);
  }

  /** {@code said Name, a spokesman for the ministry}: up to the next comma, dash or end. */
  private long withApposition(int first, int last, int end) {
    int comma = last + 1;
    if (comma + 1 >= end || !reading.isComma(comma) || !reading.isNameWord(last)) {
      return NounPhrase.of(first, last);
    }
    boolean describes = reading.in(Words.DETERMINER, comma + 1) || isPlainNoun(comma + 1);
    if (!describes) {
      return NounPhrase.of(first, last);
    }
    int t = comma + 1;
    while (t < end && t - comma < LONGEST_APPOSITION && isInside(t)) {
      t++;
    }
    return NounPhrase.of(first, t - 1);
  }

  private boolean isInside(int t) {
    return reading.outside(t)
        && !reading.isComma(t)
        && !reading.isTerminator(t)
        && !reading.isDash(t)
        && !reading.isColon(t)
        && !reading.isSemicolon(t);
  }

  private boolean isPlainNoun(int t) {
    return text.isWord(t)
        && !text.isCapitalised(t)
        && !reading.in(Words.CONJUNCTION, t)
        && !reading.in(Words.PREPOSITION, t)
        && !reading.in(Words.PRONOUN, t)
        && !reading.in(Words.AUXILIARY, t)
        && !reading.isAdverb(t)
        && Cue.of(text.hash(t)) == null
        && text.body().charAt(text.end(t) - 1) != 'g';
  }
}
