package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.ClauseStart;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/** {@code According to S, clause} and {@code clause, according to S}. */
final class AccordingToRule {
  private static final int MAX_SOURCE_LENGTH = 30;
  private static final long A = Hash.of("a");
  private static final long AN = Hash.of("an");

  private final TokenView reading;
  private final Text text;
  private final ClauseStart starts;

  AccordingToRule(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.starts = new ClauseStart(reading);
  }

  /**
   * The attribution whose cue begins at {@code t} in the unit from {@code floor} to before {@code
   * end}, or null.
   */
  @Nullable QuotationDraft at(int t, int floor, int end) {
    if (!reading.is(t, TokenView.ACCORDING) || !reading.is(t + 1, TokenView.TO)) {
      return null;
    }
    boolean opens = reading.words(floor, t) < 2;
    int sourceEnd = sourceEnd(t + 2, end);
    if (opens && sourceEnd < end && reading.isTerminator(sourceEnd)) {
      sourceEnd = clauseStart(t + 2, sourceEnd);
    }
    if (sourceEnd == t + 2) {
      return null;
    }
    QuotationDraft draft = new QuotationDraft(RuleId.ACCORDING_TO, 0.9, Act.SAID);
    draft.cue.add(new TokenRange(t, t + 1));
    draft.source.add(new TokenRange(t + 2, sourceEnd - 1));
    int first = opens ? sourceEnd : floor;
    int last = opens ? end - 1 : t - 1;
    while (first < last && (reading.isComma(first) || reading.in(FunctionWords.LINK, first))) {
      first++;
    }
    if (reading.words(first, last + 1) < 2) {
      return null;
    }
    draft.content.add(new TokenRange(first, last));
    return draft;
  }

  private int sourceEnd(int from, int end) {
    int t = from;
    while (t < end && t < from + MAX_SOURCE_LENGTH && reading.outside(t) && !ends(t, from)) {
      t++;
    }
    return t;
  }

  /** {@code According to the keeper the lamp was out.}: where no comma ends the source. */
  private int clauseStart(int from, int end) {
    for (int t = from + 1; t < end; t++) {
      boolean subject =
          reading.in(FunctionWords.DETERMINER, t) || reading.in(FunctionWords.SUBJECT, t);
      boolean afterNoun =
          text.isWordOrNumber(t - 1)
              && !reading.in(FunctionWords.DETERMINER, t - 1)
              && !reading.in(FunctionWords.PREPOSITION, t - 1)
              && !reading.in(FunctionWords.CONJUNCTION, t - 1);
      if (subject && afterNoun && starts.opensClause(t, end)) {
        return t;
      }
    }
    return end;
  }

  private boolean ends(int t, int from) {
    if (reading.isTerminator(t)
        || reading.isSemicolon(t)
        || reading.isColon(t)
        || reading.isDash(t)) {
      return true;
    }
    return reading.isComma(t) && !isApposition(t, from);
  }

  /** {@code Name, a spokesman for ..., }: the source goes on. */
  private boolean isApposition(int comma, int from) {
    boolean article = reading.is(comma + 1, A) || reading.is(comma + 1, AN);
    return comma > from && reading.isNameWord(comma - 1) && article && closes(comma + 2);
  }

  /** Whether a comma closes what begins at {@code from}. */
  private boolean closes(int from) {
    int t = from;
    while (t < text.tokens()
        && t < from + MAX_SOURCE_LENGTH
        && !reading.isComma(t)
        && !reading.isTerminator(t)) {
      t++;
    }
    return t < text.tokens() && reading.isComma(t);
  }
}
