package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Text;

/** What the words of a label may be: in capitals, or a noun phrase without a verb. */
final class LabelWords {
  private final TokenView reading;
  private final Text text;

  LabelWords(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
  }

  boolean isLoud(int first, int limit) {
    int quiet = 0;
    for (int t = first; t < limit; t++) {
      boolean small = text.isWord(t) && !text.isAllCapitals(t) && text.end(t) - text.start(t) > 1;
      quiet += small && !text.isClitic(t) && !isMac(t) && !isTitle(t) ? 1 : 0;
    }
    return quiet == 0;
  }

  /** {@code Mr. OKAFOR}: a title keeps its small letters. */
  private boolean isTitle(int t) {
    return reading.in(FunctionWords.HONORIFIC, t);
  }

  /** {@code McLEOD}, {@code MacLEOD}. */
  private boolean isMac(int t) {
    String body = text.body();
    int mac =
        body.startsWith("Mc", text.start(t)) ? 2 : body.startsWith("Mac", text.start(t)) ? 3 : 0;
    int at = text.start(t) + mac;
    return mac > 0 && at + 1 < text.end(t) && isUpper(body, at) && isUpper(body, at + 1);
  }

  private static boolean isUpper(String body, int at) {
    return Character.isUpperCase(body.charAt(at));
  }

  /** Whether no word is a verb or the subject of one. */
  boolean isNominal(int first, int limit) {
    for (int t = first; t < limit; t++) {
      if (reading.in(FunctionWords.AUXILIARY, t)
          || reading.in(FunctionWords.VERB, t)
          || reading.in(FunctionWords.SUBJECT, t)
          || reading.is(t, TokenView.THAT)
          || (reading.cue(t) != null && !text.isCapitalised(t))) {
        return false;
      }
    }
    return true;
  }

  /** Whether every token stands outside quotation marks, and none ends a sentence. */
  boolean isOnePhrase(int first, int limit) {
    for (int t = first; t < limit; t++) {
      boolean stop = reading.isTerminator(t) && text.isSpaceBefore(t + 1);
      if (!reading.outside(t) || stop || reading.isSemicolon(t)) {
        return false;
      }
    }
    return true;
  }
}
