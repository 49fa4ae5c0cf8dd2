package dev.quotidian.index.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.index.Schema;
import dev.quotidian.query.language.AnalyzedToken;
import dev.quotidian.query.language.TextAnalyses;
import dev.quotidian.query.language.TextAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** The analysers of languages. */
final class LanguageAnalyzersTest {
  private static final TextAnalysis FIRST_LETTERS =
      ListAnalysis.of(
          text ->
              text.isEmpty()
                  ? List.of()
                  : List.of(new AnalyzedToken(text.substring(0, 1), 0, text.length(), 2)));
  private final LanguageAnalyzers analyzers =
      LanguageAnalyzers.of(Schema.analyzer(), TextAnalyses.NONE.with("de", FIRST_LETTERS));

  private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(Schema.BODY, text)) {
      return tokens(stream);
    }
  }

  private static List<String> tokens(TokenStream stream) throws IOException {
    List<String> tokens = new ArrayList<>();
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      tokens.add(
          term
              + " "
              + offsets.startOffset()
              + "-"
              + offsets.endOffset()
              + " +"
              + increment.getPositionIncrement());
    }
    stream.end();
    return tokens;
  }

  @Test
  void tokensHaveTheMarkOfTheirLanguage() throws IOException {
    Analyzer german = analyzers.find(Optional.of("de-CH")).orElseThrow().analyzer();
    assertEquals(List.of("de|H 0-6 +2"), tokens(german, "Häuser"));
    assertEquals(List.of("de|F 0-5 +2"), tokens(german, "Fluss"));
    assertEquals(List.of(), tokens(german, ""));
  }

  @Test
  void otherLanguagesHaveTheStandardOne() {
    assertTrue(analyzers.find(Optional.of("en")).isEmpty());
    assertTrue(analyzers.find(Optional.empty()).isEmpty());
  }

  @Test
  void anAnalysedTextIsReadAnyNumberOfTimes() throws IOException {
    AnalyzedTokenStream stream =
        new AnalyzedTokenStream(CheckedAnalysis.of(FIRST_LETTERS), "Häuser");
    assertEquals(List.of("und|H 0-6 +2"), tokens(stream));
    assertEquals(List.of("und|H 0-6 +2"), tokens(stream));
  }
}
