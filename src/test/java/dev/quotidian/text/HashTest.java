package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class HashTest {
  @Test
  void caseAndTheFormOfAnApostropheDoNotCount() {
    assertEquals(Hash.of("o'neil"), Hash.of("O’NEIL"));
    assertNotEquals(Hash.of("oneil"), Hash.of("o'neil"));
  }

  @Test
  void aHashMadeACharacterAtATimeIsThatOfTheWord() {
    long hash = Hash.begin();
    for (char c : "Okafor".toCharArray()) {
      hash = Hash.with(hash, c);
    }
    assertEquals(Hash.of("okafor"), Hash.end(hash));
  }
}
