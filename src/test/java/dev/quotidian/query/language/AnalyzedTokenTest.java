package dev.quotidian.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What a token may be. */
final class AnalyzedTokenTest {
  @Test
  void theNextWordIsOnePositionOn() {
    assertEquals(new AnalyzedToken("haus", 2, 8, 1), AnalyzedToken.of("haus", 2, 8));
  }

  @Test
  void anEmptyOrEnormousTermIsRefused() {
    assertRefused("", 0, 1, 1);
    assertRefused("a".repeat(8001), 0, 1, 1);
  }

  @Test
  void aTokenWithoutCharactersIsRefused() {
    assertRefused("haus", 3, 3, 1);
    assertRefused("haus", 3, 2, 1);
    assertRefused("haus", -1, 2, 1);
  }

  @Test
  void aNegativeOrEnormousIncrementIsRefused() {
    assertRefused("haus", 0, 4, -1);
    assertRefused("haus", 0, 4, 1001);
  }

  private static void assertRefused(String term, int start, int end, int increment) {
    assertThrows(
        IllegalArgumentException.class, () -> new AnalyzedToken(term, start, end, increment));
  }
}
