package dev.quotidian.annotate.quotation;

import dev.quotidian.text.Text;

/** Which words end a noun phrase, and which open an adverbial. */
final class NounEdges {
  private final Reading reading;
  private final Text text;

  NounEdges(Reading reading) {
    this.reading = reading;
    this.text = reading.text;
  }

  boolean isAdverbial(int t) {
    return reading.in(Words.PREPOSITION, t) || reading.in(Words.CONJUNCTION, t) || isIng(t);
  }

  boolean isIng(int t) {
    int end = text.end(t);
    return text.isWord(t)
        && !text.isCapitalised(t)
        && end - text.start(t) > 4
        && text.body().startsWith("ing", end - 3);
  }

  /** {@code Appearing at the rally, ...}: a participle that opens a sentence. */
  boolean isOpeningIng(int t) {
    int end = text.end(t);
    return text.isWord(t)
        && text.beginsSentence(t)
        && end - text.start(t) > 5
        && text.body().startsWith("ing", end - 3);
  }

  boolean isBoundary(int t) {
    if (reading.in(Words.BOUNDARY, t)) {
      return true;
    }
    Cue cue = text.isCapitalised(t) ? null : Cue.of(text.hash(t));
    return cue != null && cue.form() != Cue.Form.BASE && cue.content() == Cue.Content.CORE;
  }

  boolean isOf(int t) {
    return text.end(t) - text.start(t) == 2 && text.body().charAt(text.start(t)) == 'o';
  }
}
