package dev.quotidian.lucene;

import dev.quotidian.query.language.AnalyzedToken;
import dev.quotidian.query.language.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The analysis of one of Lucene's analysers. A token that is empty or covers no character is left
 * out, and its position with it. Safe for use by many threads, as the analyser is.
 */
public record LuceneTextAnalysis(String name, int version, Analyzer analyzer)
    implements TextAnalysis {
  private static final String FIELD = "text";

  /** Checks that there is an analyser. */
  public LuceneTextAnalysis {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(analyzer, "analyzer");
  }

  @Override
  public List<AnalyzedToken> tokens(String text) {
    List<AnalyzedToken> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int steps = 0; // since the last token that is not left out
      while (stream.incrementToken()) {
        steps += increment.getPositionIncrement();
        if (!term.isEmpty() && offsets.endOffset() > offsets.startOffset()) {
          tokens.add(
              new AnalyzedToken(
                  term.toString(), offsets.startOffset(), offsets.endOffset(), steps));
          steps = 0;
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no I/O on a string
    }
    return tokens;
  }
}
