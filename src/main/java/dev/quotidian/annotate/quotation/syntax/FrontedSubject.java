package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.Text;

/** Finds the subject noun phrase that opens a clause, after adverbials. */
final class FrontedSubject {
  /** No noun phrase is looked at further than this, so that time stays linear. */
  private static final int MAX_LENGTH = 20;

  private final TokenView reading;
  private final Text text;
  private final NounPhraseBounds edges;

  FrontedSubject(TokenView reading, NounPhraseBounds edges) {
    this.reading = reading;
    this.text = reading.text;
    this.edges = edges;
  }

  /**
   * The subject that opens the clause from {@code floor}, after adverbials that a comma closes;
   * before {@code end}.
   */
  long opening(int floor, int end) {
    int first = floor;
    while (first < end && (reading.in(FunctionWords.LINK, first) || reading.isComma(first))) {
      first++;
    }
    if (first < end && (edges.isAdverbial(first) || reading.in(FunctionWords.TIME, first))) {
      first = afterComma(first, end);
    }
    return first < end && reading.outside(first) ? subjectAt(first, end) : NounPhrase.NONE;
  }

  private int afterComma(int from, int end) {
    int t = from;
    while (t < end && !reading.isComma(t)) {
      t++;
    }
    return t + 1;
  }

  private long subjectAt(int first, int end) {
    if (reading.in(FunctionWords.SUBJECT, first)) {
      return NounPhrase.of(first, first);
    }
    boolean determined = reading.in(FunctionWords.DETERMINER, first);
    if (!determined && !reading.isNameWord(first)) {
      return NounPhrase.NONE;
    }
    int last = first;
    while (last + 1 < end
        && last - first < MAX_LENGTH
        && goesOnAsSubject(last + 1, last, determined)) {
      last++;
    }
    return determined && last == first ? NounPhrase.NONE : NounPhrase.of(first, last);
  }

  private boolean goesOnAsSubject(int t, int last, boolean determined) {
    if (!reading.outside(t)
        || edges.isBoundary(t)
        || reading.isAdverb(t)
        || (reading.in(FunctionWords.AUXILIARY, t) && !text.isClitic(t))) {
      return false;
    }
    if (reading.isNameWord(t) || text.isClitic(t)) {
      return true;
    }
    if (reading.in(FunctionWords.INNER_PREPOSITION, t) || reading.is(t, TokenView.AND)) {
      return edges.isOf(t)
          || (reading.isNameWord(last)
              && reading.isNameWord(t + 1)
              && reading.is(t, TokenView.AND));
    }
    return determined && text.isWord(t) && !isPastOrThird(t) && !reading.isNameWord(last);
  }

  private boolean isPastOrThird(int t) {
    return text.body().startsWith("ed", text.end(t) - 2) || reading.cue(t) != null;
  }
}
