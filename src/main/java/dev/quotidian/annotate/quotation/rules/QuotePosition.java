package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.text.Text;
import java.util.List;

/** Where words in quotation marks stand in their unit: what comes right before and after them. */
final class QuotePosition {
  /** Within so many tokens a further quotation goes on with the last one. */
  private static final int CLOSE = 40;

  /** Of so many tokens is what may stand between the halves of a quotation, with its cue. */
  private static final int MAX_SPLIT = 14;

  private final TokenView reading;
  private final Text text;

  QuotePosition(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
  }

  /** A colon at the end of the paragraph before announces a quotation that opens this one. */
  boolean isAnnounced(int quote, int floor) {
    int first = text.quoteFirst(quote);
    return first == floor && reading.isColon(first - 1);
  }

  /**
   * {@code The plan “is dead,” said Okafor}: the words before the marks belong to what was said.
   */
  boolean goesOnFromText(int quote, int floor) {
    int first = text.quoteFirst(quote);
    int word = reading.firstWord(first, text.quoteEnd(quote));
    boolean lower = word < text.quoteEnd(quote) && text.isWord(word) && !text.isCapitalised(word);
    return lower && first > floor && reading.words(floor, first) > 0 && !reading.isColon(first - 1);
  }

  boolean isIntroduced(int quote, int floor) {
    int before = text.quoteFirst(quote) - 1;
    return before >= floor && (reading.isColon(before) || reading.isComma(before));
  }

  /** Whether nothing of the unit follows the quotation. */
  boolean standsAlone(int quote, int end) {
    return reading.firstWord(text.quoteEnd(quote), end) >= end;
  }

  /**
   * {@code “...,” Okafor said, “...”}: the last attribution stands between its quotation and this
   * one.
   */
  boolean isSplitBy(QuotationDraft last, int quote, int floor) {
    if (last.cue.isEmpty() || last.rule != RuleId.QUOTE_CUE_AFTER) {
      return false;
    }
    int words = text.quoteFirst(quote);
    int attributed = Math.max(lastToken(last.cue), lastToken(last.source));
    boolean between = lastToken(last.cue) >= floor && attributed < words;
    boolean comma = reading.isComma(words - 1) || reading.isDash(words - 1);
    return between && comma && words - attributed < MAX_SPLIT;
  }

  /** The paragraph before was a quotation, left open or with no more than its cue after it. */
  boolean goesOnAcrossParagraphs(int quote, QuotationDraft draft) {
    return quote > 0
        && (!text.isClosed(quote - 1) || text.quoteFirst(quote) - lastToken(draft.content) < CLOSE);
  }

  private static int lastToken(List<TokenRange> ranges) {
    return ranges.isEmpty() ? -1 : ranges.getLast().last();
  }
}
