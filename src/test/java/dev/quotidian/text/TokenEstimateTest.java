package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenEstimateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "“We will not wait,” said Lena Okafor, the minister.",
        "Prices rose 3.5% to $1,200.50 (up from $900)...",
        "The third-quarter results of the U.N.-backed fund weren’t out.\n\nShe'd said: \"No.\"",
        "Reuters—LONDON/PARIS",
      })
  void theRoomIsThatOfTheTokens(String body) {
    assertEquals(Tokenizer.tokens(body, TextLexicon.english()).count, TokenEstimate.of(body), 2);
  }
}
