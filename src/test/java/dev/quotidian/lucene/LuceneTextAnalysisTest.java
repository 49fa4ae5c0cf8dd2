package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.query.language.AnalyzedToken;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Lucene's analysers as analyses. */
final class LuceneTextAnalysisTest {
  @Test
  void givesTermsOffsetsAndIncrements() {
    assertEquals(
        List.of(new AnalyzedToken("haus", 0, 6, 1), new AnalyzedToken("fluss", 10, 15, 2)),
        new LuceneTextAnalysis("german", 1, new GermanAnalyzer()).tokens("Häuser am Fluss"));
  }

  @Test
  void leavesOutEmptyTermsAndKeepsTheirPositions() {
    assertEquals(
        List.of(AnalyzedToken.of("a", 0, 1), new AnalyzedToken("b", 4, 5, 2)),
        new LuceneTextAnalysis("no-dashes", 1, new WithoutDashes()).tokens("a - b"));
  }

  /** Cuts at spaces, and takes dashes out of words. */
  private static final class WithoutDashes extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new WhitespaceTokenizer();
      return new TokenStreamComponents(words, new DashFilter(words));
    }
  }

  private static final class DashFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    DashFilter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean hasMore = input.incrementToken();
      String word = term.toString().replace("-", "");
      term.setEmpty().append(word);
      return hasMore;
    }
  }
}
