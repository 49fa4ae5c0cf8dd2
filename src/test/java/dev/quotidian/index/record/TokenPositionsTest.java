package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.index.Schema;
import org.junit.jupiter.api.Test;

/** A position is where a token begins. */
final class TokenPositionsTest {

  private static TokenPositions of(String text) {
    return TokenPositions.of(Schema.analyzer(), Schema.BODY, text);
  }

  @Test
  void eachWordHasItsPosition() {
    TokenPositions words = of("The dam holds.");
    assertEquals(3, words.count());
    assertEquals(0, words.start(0));
    assertEquals(4, words.start(1));
    assertEquals(8, words.start(2));
  }

  @Test
  void anOffsetIsThatOfTheNextWord() {
    TokenPositions words = of("The dam holds.");
    assertEquals(0, words.firstAt(0));
    assertEquals(1, words.firstAt(1));
    assertEquals(1, words.firstAt(4));
    assertEquals(3, words.firstAt(9));
  }

  @Test
  void partsOfACompoundHaveOnePositionEach() {
    assertEquals(3, of("an anti-war").count());
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertEquals(0, of(" … ").count());
    assertEquals(0, of("").firstAt(0));
  }
}
