package dev.quotidian.index;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.index.record.TokenPositions;
import dev.quotidian.text.SurroundingSentences;

/**
 * The contexts of an article's quotations: the sentences in which a quotation and the words that
 * attribute it stand, and one before and after. For one thread.
 */
public final class QuotationContexts {
  /** How many sentences on either side belong to the context. */
  private static final int SENTENCES = 1;

  private final SurroundingSentences sentences;
  private final TokenPositions positions;

  /** Of the quotations of one body. */
  public QuotationContexts(String body, TokenPositions positions) {
    this.sentences = new SurroundingSentences(body);
    this.positions = positions;
  }

  /** The positions of a quotation's context in the body, packed. */
  public long of(Quotation quotation) {
    Span context = sentences.of(quotation, SENTENCES);
    return ContextPositions.pack(
        positions.firstAt(context.start()), positions.firstAt(context.end()));
  }
}
