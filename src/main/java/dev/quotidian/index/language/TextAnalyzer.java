package dev.quotidian.index.language;

import dev.quotidian.query.language.AnalyzedToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/** An app's analysis as an analyser of running text. Safe for use by many threads. */
final class TextAnalyzer extends Analyzer {
  private final CheckedAnalysis analysis;

  TextAnalyzer(CheckedAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WholeText(analysis));
  }

  /** Reads the text to its end, and has it analysed. For one thread. */
  private static final class WholeText extends Tokenizer {
    private final CheckedAnalysis analysis;
    private final AnalyzedTokenStream.TokenAttributes attributes;
    private int length; // of the text
    private Iterator<AnalyzedToken> tokens = Collections.emptyIterator();

    WholeText(CheckedAnalysis analysis) {
      this.analysis = analysis;
      this.attributes = AnalyzedTokenStream.TokenAttributes.of(this, analysis.mark());
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      StringWriter text = new StringWriter();
      input.transferTo(text);
      length = text.getBuffer().length();
      tokens = analysis.tokens(text.toString()).iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!tokens.hasNext()) {
        return false;
      }
      attributes.set(tokens.next());
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      attributes.end(length);
    }
  }
}
