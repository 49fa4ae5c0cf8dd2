package dev.quotidian.lucene.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.TokenAnchors;
import dev.quotidian.index.record.TokenPositions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** The offsets computed for positions are those of the analyser. */
final class TokenOffsetsTest {
  private static final String[] PIECES = {
    "minister",
    "said",
    "U.S.",
    "wal-mart",
    "O’Brien's",
    "1,500",
    "e-mail",
    "語語",
    "😀",
    "...",
    "…",
    "\n\n",
    "  ",
    "-",
    "anti-war",
    "C++",
    "@desk",
    "a"
  };
  private static final Analyzer ANALYZER = Schema.analyzer();

  private static TokenOffsets of(String text) {
    BytesRef anchors =
        new BytesRef(TokenAnchors.of(TokenPositions.of(ANALYZER, Schema.BODY, text), text));
    return new TokenOffsets(ANALYZER, Schema.BODY, text, TokenAnchors.of(anchors));
  }

  @Test
  void everyTokenOfAnyTextIsFound() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("TokenOffsetsTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(300); piece > 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(9) > 0 ? " " : "");
      }
      assertFindsAll(text.toString());
    }
  }

  private static void assertFindsAll(String text) throws IOException {
    record Token(int position, BytesRef term, Span span) {}
    List<Token> all = new ArrayList<>();
    try (TokenStream tokens = ANALYZER.tokenStream(Schema.BODY, text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        all.add(
            new Token(
                position,
                BytesRef.deepCopyOf(term.getBytesRef()),
                new Span(offset.startOffset(), offset.endOffset())));
      }
    }
    TokenOffsets offsets = of(text);
    for (Token token : all) {
      assertEquals(token.span(), offsets.span(token.position(), token.term()));
    }
  }

  /** In a run of capitals “US” is the pronoun: its form depends on words long before it. */
  @Test
  void aTokenWhoseFormDependsOnTheWordsBeforeIsFound() throws IOException {
    assertFindsAll("THE US AND THEM ".repeat(40));
  }

  @Test
  void tokensWithoutSpacesBetweenThemAreFound() throws IOException {
    assertFindsAll("anti-".repeat(50_000));
  }

  @Test
  void aTokenThatTheTextDoesNotHaveIsRefused() {
    assertThrows(IOException.class, () -> of("one two").span(1, new BytesRef("three")));
  }
}
