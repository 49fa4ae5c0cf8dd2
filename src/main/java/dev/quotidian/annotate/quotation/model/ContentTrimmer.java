package dev.quotidian.annotate.quotation.model;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Hash;

/** Trims a content: cuts off the “that” and the time that stand between it and its cue. */
public final class ContentTrimmer {
  private static final long LATE = Hash.of("late");
  private static final long EARLY = Hash.of("early");
  private static final long ON = Hash.of("on");

  private final TokenView reading;

  public ContentTrimmer(TokenView reading) {
    this.reading = reading;
  }

  /** The content without what only joins it to its cue. */
  public TokenRange within(TokenRange content) {
    int first = afterDay(content);
    int noun = reading.is(first, TokenView.THAT) ? first + 1 : first;
    boolean time =
        reading.in(FunctionWords.TIME_NOUN, noun) && reading.is(noun + 1, TokenView.THAT);
    int that = time ? noun + 1 : first;
    boolean joined = reading.is(that, TokenView.THAT) && that < content.last();
    int from = joined ? that + 1 : first;
    return from == content.first() ? content : new TokenRange(from, content.last());
  }

  /** {@code said late on Monday night [the plan is dead]}: the content's first token. */
  private int afterDay(TokenRange content) {
    int t = content.first();
    if (reading.is(t, LATE) || reading.is(t, EARLY)) {
      t++;
    }
    if (reading.is(t, ON)) {
      t++;
    }
    boolean cue = content.first() > 0 && reading.cue(content.first() - 1) != null;
    if (!cue || !reading.in(FunctionWords.WEEKDAY, t) || !reading.outside(t)) {
      return content.first();
    }
    int next = reading.in(FunctionWords.TIME_NOUN, t + 1) ? t + 2 : t + 1;
    boolean subject =
        reading.in(FunctionWords.VERB, next) || reading.in(FunctionWords.AUXILIARY, next);
    boolean goesOn = next < content.last() && reading.text.isWordOrNumber(next);
    return goesOn && !subject ? next : content.first();
  }
}
