package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase of a source: the subject before a verb, or after it in inverted order. */
public final class SubjectFinder {
  /** No noun phrase is looked at further than this, so that time stays linear. */
  private static final int MAX_LENGTH = 20;

  private static final int MAX_APPOSITION_LENGTH = 26;

  private final TokenView reading;
  private final Text text;
  private final NounPhraseBounds edges;
  private final FrontedSubject opening;
  private final InvertedSubject inverted;

  public SubjectFinder(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.edges = new NounPhraseBounds(reading);
    this.opening = new FrontedSubject(reading, edges);
    this.inverted = new InvertedSubject(reading, edges);
  }

  /**
   * The noun phrase before the verb at {@code cue}, at or after {@code floor}; {@link
   * NounPhrase#NONE} if there is none.
   */
  public long phraseBefore(int cue, int floor) {
    int t = beforeAuxiliaries(cue - 1, floor);
    if (t < floor || !reading.outside(t)) {
      return NounPhrase.NONE;
    }
    if (reading.isComma(t) || reading.isDash(t)) {
      return beforeApposition(t, floor);
    }
    if (t < cue && (reading.is(t, TokenView.AND) || reading.is(t, TokenView.BUT))) {
      return opening.opening(floor, t);
    }
    if (text.is(t, ')')) {
      int open = openingBracket(t, floor);
      long name = open < 0 ? NounPhrase.NONE : nounPhrase(open - 1, floor);
      return name == NounPhrase.NONE ? NounPhrase.NONE : NounPhrase.of(NounPhrase.first(name), t);
    }
    return nounPhrase(t, floor);
  }

  private int beforeAuxiliaries(int from, int floor) {
    int t = from;
    while (t >= floor
        && reading.outside(t)
        && (reading.in(FunctionWords.AUXILIARY, t) || reading.isAdverb(t))) {
      t--;
    }
    return t;
  }

  private int openingBracket(int close, int floor) {
    for (int t = close - 1; t >= floor && t > close - 10; t--) {
      if (text.is(t, '(')) {
        return t;
      }
    }
    return -1;
  }

  /**
   * {@code Name, a spokesman for the ministry, said}: to before the comma; the name alone before an
   * adverbial.
   */
  private long beforeApposition(int comma, int floor) {
    boolean dash = reading.isDash(comma);
    for (int t = comma - 1; t > floor && t > comma - MAX_APPOSITION_LENGTH; t--) {
      if (!reading.outside(t) || reading.isTerminator(t) || reading.isSemicolon(t)) {
        return NounPhrase.NONE;
      }
      boolean opens = dash ? reading.isDash(t) : reading.isComma(t);
      long name = opens && mayStandBefore(t) ? nounPhrase(t - 1, floor) : NounPhrase.NONE;
      if (name != NounPhrase.NONE) {
        return edges.isAdverbial(t + 1) ? name : outermost(name, comma, floor);
      }
    }
    return NounPhrase.NONE;
  }

  /**
   * A comma within the apposition is not the one that opens it: {@code Name, of the Institute of A,
   * B and C, said}.
   */
  private long outermost(long name, int comma, int floor) {
    int before = NounPhrase.first(name) - 1;
    boolean inner = before > floor && reading.isComma(before) && reading.isNameWord(before - 1);
    long outer =
        inner && reading.in(FunctionWords.DETERMINER, NounPhrase.first(name))
            ? nounPhrase(before - 1, floor)
            : NounPhrase.NONE;
    return NounPhrase.of(
        outer == NounPhrase.NONE ? NounPhrase.first(name) : NounPhrase.first(outer), comma - 1);
  }

  /** Whether an apposition or adverbial may follow the noun before the comma at {@code t}. */
  private boolean mayStandBefore(int t) {
    return reading.isNameWord(t - 1)
        || reading.in(FunctionWords.SUBJECT, t - 1)
        || reading.is(t + 1, TokenView.WHO)
        || reading.isNameWord(t + 1)
        || text.is(t - 1, ')');
  }

  /**
   * The noun phrase whose last word is at {@code last}; {@link NounPhrase#NONE} if that is no noun.
   */
  private long nounPhrase(int last, int floor) {
    if (last < floor || !text.isWordOrNumber(last) || !reading.outside(last)) {
      return NounPhrase.NONE;
    }
    if (reading.in(FunctionWords.PRONOUN, last)) {
      return NounPhrase.of(last, last);
    }
    if (edges.isBoundary(last)
        || reading.in(FunctionWords.PREPOSITION, last)
        || reading.in(FunctionWords.DETERMINER, last)) {
      return NounPhrase.NONE;
    }
    int first = last;
    while (first > floor && last - first < MAX_LENGTH && extendsLeft(first - 1, first)) {
      first--;
    }
    return withoutAdjunct(first, last);
  }

  /**
   * Whether the token at {@code t} goes on with the noun phrase that begins at {@code first} for
   * now.
   */
  private boolean extendsLeft(int t, int first) {
    if (!reading.outside(t)) {
      return false;
    }
    if (reading.is(t, TokenView.AND)) {
      return reading.isNameWord(t - 1)
          && (reading.isNameWord(first) || reading.in(FunctionWords.DETERMINER, first));
    }
    if (reading.isComma(t)) {
      return false;
    }
    return text.isWordOrNumber(t) && !edges.isBoundary(t) && !isSubject(t);
  }

  private boolean isSubject(int t) {
    return reading.in(FunctionWords.SUBJECT, t) && !text.isAllCapitals(t);
  }

  /** Cuts off a prepositional phrase that opens the clause: {@code In Ohio [the governor]}. */
  private long withoutAdjunct(int first, int last) {
    int start = first;
    if (reading.in(FunctionWords.PREPOSITION, first)) {
      start = last;
      while (start > first + 1 && !beginsPhrase(start)) {
        start--;
      }
      if (start == first + 1) {
        return NounPhrase.NONE;
      }
    }
    while (start < last && (reading.in(FunctionWords.LINK, start) || reading.isAdverb(start))) {
      start++;
    }
    return NounPhrase.of(start, last);
  }

  private boolean beginsPhrase(int t) {
    boolean inside =
        reading.in(FunctionWords.PREPOSITION, t - 1) || reading.is(t - 1, TokenView.AND);
    if (inside) {
      return false;
    }
    return reading.in(FunctionWords.DETERMINER, t)
        || (reading.isNameWord(t) && !reading.isNameWord(t - 1));
  }

  /**
   * The subject that opens the clause from {@code floor}, after adverbials that a comma closes;
   * before {@code end}.
   */
  public long phraseOpening(int floor, int end) {
    return opening.opening(floor, end);
  }

  /**
   * The noun phrase after the verb at {@code cue}, before {@code end}; {@link NounPhrase#NONE} if
   * there is none.
   */
  public long phraseAfter(int cue, int end) {
    return inverted.after(cue, end);
  }

  /** As {@link #phraseBefore}; null if there is none. */
  @Nullable
  public TokenRange before(int cue, int floor) {
    return NounPhrase.range(phraseBefore(cue, floor));
  }

  /** As {@link #phraseOpening}; null if there is none. */
  @Nullable
  public TokenRange opening(int floor, int end) {
    return NounPhrase.range(phraseOpening(floor, end));
  }

  /** As {@link #phraseAfter}; null if there is none. */
  @Nullable
  public TokenRange after(int cue, int end) {
    return NounPhrase.range(phraseAfter(cue, end));
  }
}
