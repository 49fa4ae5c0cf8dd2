package dev.quotidian.annotate.shared;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation with the tokens that its spans cover in a text. Found once for each article, and
 * handed from step to step. Ends are exclusive; {@link #NONE} stands for a source or cue that is
 * not there. Immutable.
 *
 * @param quotation the quotation
 * @param sourceFirst the first token of the source
 * @param sourceEnd one past the last token of the source
 * @param cueFirst the first token of the cue
 * @param cueFirstEnd one past the last token of the cue's first piece
 * @param cueEnd one past the last token of the cue
 * @param contentFirst the first token of the content
 * @param contentLast the last token of the content
 * @param contentEnd one past the last token of the content
 */
public record QuotationTokens(
    Quotation quotation,
    int sourceFirst,
    int sourceEnd,
    int cueFirst,
    int cueFirstEnd,
    int cueEnd,
    int contentFirst,
    int contentLast,
    int contentEnd) {

  /** The token of a source or cue that is not there. */
  public static final int NONE = -1;

  /** The quotations of a text, in the order given. */
  public static List<QuotationTokens> of(Text text, List<Quotation> quotations) {
    List<QuotationTokens> all = new ArrayList<>(quotations.size());
    for (int i = 0; i < quotations.size(); i++) {
      all.add(of(text, quotations.get(i)));
    }
    return all;
  }

  private static QuotationTokens of(Text text, Quotation quotation) {
    List<Span> source = quotation.source();
    List<Span> cue = quotation.cue();
    Span content = quotation.span();
    return new QuotationTokens(
        quotation,
        first(text, source),
        source.isEmpty() ? NONE : text.tokenAt(source.getLast().end() - 1) + 1,
        first(text, cue),
        cue.isEmpty() ? NONE : text.tokenAt(cue.getFirst().end()),
        cue.isEmpty() ? NONE : text.tokenAt(cue.getLast().end()),
        text.tokenAt(content.start()),
        text.tokenAt(content.end() - 1),
        text.tokenAt(content.end()));
  }

  private static int first(Text text, List<Span> pieces) {
    return pieces.isEmpty() ? NONE : text.tokenAt(pieces.getFirst().start());
  }

  /** The first token of the source; of the content where there is none. */
  public int first() {
    return sourceFirst == NONE ? contentFirst : sourceFirst;
  }
}
