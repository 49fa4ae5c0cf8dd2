package dev.quotidian.annotate.quotation.syntax;

import java.util.Arrays;

/**
 * The units that attribution reads: sentences, joined where a sentence ends inside a quotation, and
 * where a quotation that ends with a question or exclamation mark is followed by its cue ({@code
 * “Why?” Okafor asked.}).
 */
public final class SentenceUnits {
  private static final int CUE_WITHIN = 7;

  /** A longer sentence is cut, so that every rule takes time linear in the length of the text. */
  private static final int MAX_LENGTH = 600;

  private int[] firsts;
  private int count;

  private SentenceUnits(int capacity) {
    firsts = new int[capacity];
  }

  /** The first token of each unit, and the number of tokens at the end. */
  public static int[] firstTokens(TokenView reading) {
    SentenceUnits units = new SentenceUnits(reading.text.sentences() + 2);
    for (int s = 0; s < reading.text.sentences(); s++) {
      int first = reading.text.firstToken(s);
      if (reading.text.beginsParagraph(first) || !joins(reading, first, reading.text.endToken(s))) {
        units.add(first);
        if (reading.text.isDateline(first)) {
          units.add(reading.text.datelineEnd(first));
        }
      }
      for (int t = first + MAX_LENGTH; t < reading.text.endToken(s); t += MAX_LENGTH) {
        units.add(t);
      }
    }
    units.add(reading.text.tokens());
    return Arrays.copyOf(units.firsts, units.count);
  }

  private void add(int first) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, count * 2);
    }
    firsts[count++] = first;
  }

  private static boolean joins(TokenView reading, int first, int end) {
    int quote = reading.text.quote(first - 1);
    if (quote < 0) {
      return false;
    }
    return reading.text.quote(first) == quote
        || (reading.awaitsCue(quote) && reading.outside(first) && cueFollows(reading, first, end));
  }

  private static boolean cueFollows(TokenView reading, int first, int end) {
    for (int t = first; t < end && t < first + CUE_WITHIN; t++) {
      if (reading.isComma(t) || !reading.outside(t)) {
        return false;
      }
      CueVerb cue = reading.cue(t);
      if (cue != null && cue.form() != CueVerb.Form.BASE && t > first) {
        return true;
      }
    }
    return false;
  }
}
