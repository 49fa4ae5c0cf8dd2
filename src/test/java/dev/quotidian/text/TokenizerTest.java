package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that end in ’s as they are written are one token; a person’s possessive is two. */
final class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Moody’s said so|Moody’s _ said _ so",
        "Moody's said so|Moody's _ said _ so",
        "the bank left. Moody’s said so|the _ bank _ left _ . _ Moody’s _ said _ so",
        "a cut by Moody’s|a _ cut _ by _ Moody’s",
        "MOODY’S CUTS|MOODY’S _ CUTS",
        "Meanwhile Moody’s said so|Meanwhile _ Moody’s _ said _ so",
        "in Ann Moody’s book|in _ Ann _ Moody _ ’s _ book",
        "the moody’s end|the _ moody _ ’s _ end",
        "Okafor’s book|Okafor _ ’s _ book",
      })
  void areOneToken(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), TextTest.tokens(body));
  }
}
