package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in quotation marks in a text of any language: quotations without source and cue,
 * since the words around them are not understood. Titles, names and single words in marks are left
 * out by their length.
 */
public final class MarkedQuotations {
  /** The fewest words of a quotation. */
  private static final int MIN_WORDS = 4;

  /** The fewest letters of one in a script without spaces between words, as Thai and Chinese. */
  private static final int MIN_LETTERS = 12;

  /** The first letter of the Thai block; the scripts without spaces stand from there on. */
  private static final char FIRST_UNSPACED = '\u0e01';

  /** What the rules give to marks with nobody beside them. */
  private static final double CONFIDENCE = 0.4;

  private MarkedQuotations() {}

  /** The quotations of a text, in text order. */
  public static List<Quotation> in(Text text) {
    List<Quotation> quotations = new ArrayList<>();
    for (int q = 0; q < text.quotes(); q++) {
      int first = text.quoteFirst(q);
      int end = text.quoteEnd(q);
      if ((text.isClosed(q) || text.beginsParagraph(first)) && isSpeech(text, first, end)) {
        QuotationDraft draft = new QuotationDraft(RuleId.QUOTE_ALONE, CONFIDENCE, Act.SAID);
        draft.content.add(new TokenRange(first, end - 1));
        draft.quotation(text).ifPresent(quotations::add);
      }
    }
    return List.copyOf(quotations);
  }

  private static boolean isSpeech(Text text, int first, int end) {
    int words = 0;
    int unspaced = 0;
    for (int t = first; t < end; t++) {
      if (text.isWord(t)) {
        words++;
        unspaced +=
            text.body().charAt(text.start(t)) >= FIRST_UNSPACED ? text.end(t) - text.start(t) : 0;
      }
    }
    return words >= MIN_WORDS || unspaced >= MIN_LETTERS;
  }
}
