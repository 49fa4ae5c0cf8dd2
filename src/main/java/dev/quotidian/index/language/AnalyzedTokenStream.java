package dev.quotidian.index.language;

import dev.quotidian.query.language.AnalyzedToken;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The tokens of a text as Lucene takes them, any number of times. For one thread. */
public final class AnalyzedTokenStream extends TokenStream {
  private final List<AnalyzedToken> tokens;
  private final int length; // of the text
  private final TokenAttributes attributes;
  private int next;

  /**
   * Has the text analysed.
   *
   * @throws TextAnalysisException if that fails
   */
  public AnalyzedTokenStream(CheckedAnalysis analysis, String text) {
    tokens = analysis.tokens(text);
    length = text.length();
    attributes = TokenAttributes.of(this, analysis.mark());
  }

  /** What a token of the index consists of. */
  record TokenAttributes(
      String mark,
      CharTermAttribute term,
      OffsetAttribute offsets,
      PositionIncrementAttribute increment) {

    static TokenAttributes of(TokenStream stream, String mark) {
      return new TokenAttributes(
          mark,
          stream.addAttribute(CharTermAttribute.class),
          stream.addAttribute(OffsetAttribute.class),
          stream.addAttribute(PositionIncrementAttribute.class));
    }

    void set(AnalyzedToken token) {
      term.append(mark).append(token.term());
      offsets.setOffset(token.start(), token.end());
      increment.setPositionIncrement(token.increment());
    }

    /** After the last token: the next value of the field begins behind this one. */
    void end(int length) {
      offsets.setOffset(length, length);
    }
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == tokens.size()) {
      return false;
    }
    attributes.set(tokens.get(next++));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    attributes.end(length);
  }
}
