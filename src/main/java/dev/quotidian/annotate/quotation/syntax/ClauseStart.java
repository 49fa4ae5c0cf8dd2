package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.annotate.quotation.syntax.CueVerb.Form;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;

/** Tells the start of a clause, with a subject and a finite verb, from a noun phrase. */
public final class ClauseStart {
  private static final long IT = Hash.of("it");
  private static final long THIS = Hash.of("this");
  private static final long THERE = Hash.of("there");

  /** The most tokens of a subject, and from a “that” to the verb of its clause. */
  private static final int MAX_SUBJECT = 12;

  private static final int MAX_TO_VERB = 24;

  private final TokenView reading;
  private final Text text;

  public ClauseStart(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
  }

  /** Whether a clause without “that” begins at {@code t} and has its verb before {@code end}. */
  public boolean opensClause(int t, int end) {
    if (t >= end || !text.isWordOrNumber(t) || !reading.outside(t)) {
      return false;
    }
    if (reading.in(FunctionWords.SUBJECT, t) || reading.is(t, THERE)) {
      return t + 1 < end && goesOn(t + 1);
    }
    return !reading.in(FunctionWords.PREPOSITION, t)
        && !reading.in(FunctionWords.CONJUNCTION, t)
        && !reading.isAdverb(t)
        && !isVerb(t)
        && hasSubject(t, end);
  }

  /** Whether a verb follows a noun phrase that nothing else ends before. */
  private boolean hasSubject(int first, int end) {
    int t = first + 1;
    while (t < end && t < first + MAX_SUBJECT && !isVerb(t) && isPart(t)) {
      t++;
    }
    return t < end && isVerb(t);
  }

  private boolean isPart(int t) {
    return text.isWordOrNumber(t)
        && reading.outside(t)
        && !reading.in(FunctionWords.CONJUNCTION, t)
        && !reading.in(FunctionWords.RELATIVE, t)
        && !reading.in(FunctionWords.SUBJECT, t)
        && !reading.is(t, TokenView.TO);
  }

  /** Whether an indirect question begins at {@code t}: {@code why she left}, {@code how to …}. */
  public boolean asks(int t, int end) {
    return reading.in(FunctionWords.QUESTION_WORD, t)
        && (reading.is(t + 1, TokenView.TO) || hasVerb(t + 1, end));
  }

  /** Whether the word after a pronoun may be its verb. */
  private boolean goesOn(int t) {
    return text.isWord(t)
        && !reading.in(FunctionWords.PREPOSITION, t)
        && !reading.in(FunctionWords.CONJUNCTION, t);
  }

  /**
   * Whether a finite verb stands from {@code first} to before {@code end}, and not only in a clause
   * about a noun: {@code on ice the ship may drift}, but not {@code a ship that may drift}.
   */
  public boolean hasVerbBeforeRelative(int first, int end) {
    for (int t = first; t < end && t < first + MAX_TO_VERB; t++) {
      if (reading.in(FunctionWords.RELATIVE, t)) {
        return false;
      }
      if (isVerb(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first clause from {@code first} to before {@code end} has a finite verb. */
  private boolean hasVerb(int first, int end) {
    for (int t = first; t < end && t < first + MAX_TO_VERB; t++) {
      if (!reading.outside(t) || isVerb(t)) {
        return true;
      }
      if (reading.isTerminator(t) || reading.is(t, TokenView.WHO)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a “that” before {@code first} opens a clause, and is not {@code that man}. */
  public boolean followsThat(int first, int end) {
    return reading.in(FunctionWords.DETERMINER, first)
        || reading.in(FunctionWords.SUBJECT, first)
        || reading.isNameWord(first)
        || reading.isPlural(first)
        || hasVerb(first, end);
  }

  private boolean isVerb(int t) {
    if (text.isClitic(t)) {
      return !owns(t);
    }
    return reading.in(FunctionWords.AUXILIARY, t)
        || reading.in(FunctionWords.VERB, t)
        || (!isAttribute(t) && (reading.isPast(t) || isFiniteCue(t)));
  }

  private boolean isFiniteCue(int t) {
    CueVerb cue = text.isCapitalised(t) ? null : reading.cue(t);
    return cue != null && (cue.form() == Form.PAST || cue.form() == Form.THIRD_PERSON);
  }

  /** {@code the combined fleet}, {@code its forecast}: no verb. */
  private boolean isAttribute(int t) {
    return reading.in(FunctionWords.DETERMINER, t - 1)
        || reading.in(FunctionWords.PREPOSITION, t - 1);
  }

  /** The {@code ’s} of “the bank’s forecast”, but not that of “he’s” or “what’s”. */
  public boolean owns(int t) {
    return text.isClitic(t)
        && isPossessive(t)
        && !reading.in(FunctionWords.PRONOUN, t - 1)
        && !reading.in(FunctionWords.QUESTION_WORD, t - 1);
  }

  private boolean isPossessive(int clitic) {
    return text.end(clitic) == text.start(clitic) + 2
        && text.body().charAt(text.end(clitic) - 1) == 's';
  }

  /** {@code that is}: “that” is itself the subject. */
  public boolean isPronoun(int that) {
    return reading.in(FunctionWords.VERB, that + 1) || text.isClitic(that + 1);
  }

  /** A pronoun of no person. */
  public boolean isThing(int t) {
    return reading.is(t, IT)
        || reading.is(t, THIS)
        || reading.is(t, THERE)
        || reading.is(t, TokenView.THAT);
  }
}
