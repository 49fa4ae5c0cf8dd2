package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.Text;

/** Finds the subject that stands after its verb: {@code said Okafor, a minister}. */
final class InvertedSubject {
  /** No noun phrase is looked at further than this, so that time stays linear. */
  private static final int MAX_LENGTH = 20;

  private static final int MAX_APPOSITION_LENGTH = 26;

  private final TokenView reading;
  private final Text text;
  private final NounPhraseBounds edges;

  InvertedSubject(TokenView reading, NounPhraseBounds edges) {
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
    if (reading.in(FunctionWords.PRONOUN, first) && !reading.in(FunctionWords.RELATIVE, first)) {
      return NounPhrase.of(first, first);
    }
    if (reading.in(FunctionWords.PREPOSITION, first)
        || edges.isBoundary(first)
        || reading.in(FunctionWords.TIME, first)) {
      return NounPhrase.NONE;
    }
    int last = first;
    while (last + 1 < end && last - first < MAX_LENGTH && extendsRight(last + 1, last)) {
      last++;
    }
    return withApposition(first, last, end);
  }

  private boolean extendsRight(int t, int last) {
    if (!reading.outside(t) || reading.in(FunctionWords.TIME, t)) {
      return false;
    }
    if (text.is(t, '(') || text.is(t, ')') || text.isClitic(t)) {
      return true;
    }
    if (reading.is(t, TokenView.AND)) {
      return reading.isNameWord(last)
          && (reading.isNameWord(t + 1) || reading.in(FunctionWords.DETERMINER, t + 1));
    }
    if (reading.in(FunctionWords.PREPOSITION, t)) {
      return reading.in(FunctionWords.INNER_PREPOSITION, t) && goesOnWithName(t, last);
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
    boolean describes = reading.in(FunctionWords.DETERMINER, comma + 1) || isPlainNoun(comma + 1);
    if (!describes) {
      return NounPhrase.of(first, last);
    }
    int t = comma + 1;
    while (t < end && t - comma < MAX_APPOSITION_LENGTH && isInside(t)) {
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
        && !reading.in(FunctionWords.CONJUNCTION, t)
        && !reading.in(FunctionWords.PREPOSITION, t)
        && !reading.in(FunctionWords.PRONOUN, t)
        && !reading.in(FunctionWords.AUXILIARY, t)
        && !reading.isAdverb(t)
        && reading.cue(t) == null
        && text.body().charAt(text.end(t) - 1) != 'g';
  }
}
