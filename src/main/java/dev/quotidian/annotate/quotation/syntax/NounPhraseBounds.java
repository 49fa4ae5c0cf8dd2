package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.Text;

/** The boundaries of noun phrases: which words end one, and which open an adverbial. */
public final class NounPhraseBounds {
  private final TokenView reading;
  private final Text text;

  public NounPhraseBounds(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
  }

  boolean isAdverbial(int t) {
    return reading.in(FunctionWords.PREPOSITION, t)
        || reading.in(FunctionWords.CONJUNCTION, t)
        || isIng(t);
  }

  public boolean isIng(int t) {
    int end = text.end(t);
    return text.isWord(t)
        && !text.isCapitalised(t)
        && end - text.start(t) > 4
        && text.body().startsWith("ing", end - 3);
  }

  /** {@code Appearing at the rally, ...}: a participle that opens a sentence. */
  public boolean isOpeningIng(int t) {
    int end = text.end(t);
    return text.isWord(t)
        && text.beginsSentence(t)
        && end - text.start(t) > 5
        && text.body().startsWith("ing", end - 3);
  }

  boolean isBoundary(int t) {
    if (reading.in(FunctionWords.BOUNDARY, t)) {
      return true;
    }
    CueVerb cue = text.isCapitalised(t) ? null : reading.cue(t);
    return cue != null && cue.form() != CueVerb.Form.BASE && cue.content() == CueVerb.Content.CORE;
  }

  boolean isOf(int t) {
    return text.end(t) - text.start(t) == 2 && text.body().charAt(text.start(t)) == 'o';
  }
}
