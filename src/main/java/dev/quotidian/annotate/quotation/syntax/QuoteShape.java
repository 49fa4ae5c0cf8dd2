package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.Text;

/** How a quotation in marks looks: how it begins and ends, and how long it is. */
public final class QuoteShape {
  private QuoteShape() {}

  /** A number below 256. */
  public static int of(TokenView reading, int quote) {
    Text text = reading.text;
    int first = text.quoteFirst(quote);
    int end = text.quoteEnd(quote);
    int word = reading.firstWord(first, end);
    int begins = word < end && text.isWord(word) && text.isCapitalised(word) ? 1 : 0;
    int follows = end < text.tokens() && reading.isComma(end) ? 1 : 0;
    return ((ending(reading, quote) * 2 + begins) * 2 + follows) * 6 + length(end - first);
  }

  private static int ending(TokenView reading, int quote) {
    int last = reading.lastInside(quote);
    if (!reading.text.isClosed(quote)) {
      return 5;
    }
    if (reading.isComma(last)) {
      return 1;
    }
    if (reading.isDash(last)) {
      return 4;
    }
    if (reading.isTerminator(last)) {
      return reading.text.is(last, '.') ? 2 : 3;
    }
    return 0;
  }

  private static int length(int tokens) {
    return tokens <= 3
        ? 0
        : tokens <= 5 ? 1 : tokens <= 8 ? 2 : tokens <= 14 ? 3 : tokens <= 30 ? 4 : 5;
  }
}
