package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.language.TextAnalyses;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Anchors stand before words, some positions apart. */
final class TokenAnchorsTest {
  private static final String NUMBERED =
      IntStream.range(0, 100).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

  private static TokenAnchors of(String text) {
    TokenPositions tokens = TokenPositions.of(Schema.analyzer(), Schema.BODY, text);
    return TokenAnchors.of(new BytesRef(TokenAnchors.of(tokens, text)));
  }

  @Test
  void eachStretchBeginsWithTheWordOfItsPosition() {
    TokenAnchors anchors = of(NUMBERED);
    assertTrue(anchors.stretches() > 3);
    for (int stretch = 0; stretch < anchors.stretches(); stretch++) {
      String word = "word" + anchors.position(stretch) + " ";
      assertTrue(NUMBERED.startsWith(word, anchors.start(stretch)), word);
    }
  }

  @Test
  void everyPositionLiesInAStretch() {
    TokenAnchors anchors = of(NUMBERED);
    for (int position = 0; position < 100; position++) {
      int stretch = anchors.stretch(position);
      String words =
          NUMBERED.substring(anchors.start(stretch), anchors.end(stretch, NUMBERED.length()));
      assertTrue((words + " ").contains("word" + position + " "), words);
    }
  }

  @Test
  void noStretchBeginsWithAWordThatIsLeftOut() {
    String text = "am Haus ".repeat(40);
    LanguageAnalyzers german =
        LanguageAnalyzers.of(
            Schema.analyzer(),
            TextAnalyses.NONE.with("de", Quotidian.analysis("german", 1, new GermanAnalyzer())));
    TokenPositions tokens =
        TokenPositions.of(german.declared().getFirst().analyzer(), Schema.BODY, text);
    TokenAnchors anchors = TokenAnchors.of(new BytesRef(TokenAnchors.of(tokens, text)));
    assertTrue(anchors.stretches() > 3);
    for (int stretch = 1; stretch < anchors.stretches(); stretch++) {
      assertTrue(text.startsWith("Haus", anchors.start(stretch)));
      assertEquals(1, anchors.position(stretch) % 2);
    }
  }

  @Test
  void aTextWithoutWordsIsOneStretch() {
    assertEquals(1, of("").stretches());
    assertEquals(1, of(". . .").stretches());
  }

  @Test
  void aTextWithoutSpacesIsOneStretch() {
    assertEquals(1, of(NUMBERED.replace(' ', '-')).stretches());
  }
}
