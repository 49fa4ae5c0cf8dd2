package dev.quotidian.lucene.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NameTokensTest {
  private static final List<String> PIECES =
      List.of(
          "the", "The ", "J", " K. ", "O'Brien", "`", "-", " ", "\t", "é", "&", "7", "a1", ".", "_",
          "Łódź", "McX", "\u0001", "^", "x y");

  @Test
  void wordsAreThoseOfTheNamesKey() {
    assertEquals(List.of("maria", "jose", "lukasz"), NameTokens.of("María-José ŁUKASZ"));
    assertEquals(List.of("jk", "rowling"), NameTokens.of("J. K. Rowling"));
    assertEquals(List.of("hague"), NameTokens.of("The Hague"));
    assertEquals(List.of("the"), NameTokens.of("the"));
    assertEquals(List.of(), NameTokens.of(" – "));
    assertEquals(List.of(), NameTokens.of("x".repeat(301)));
  }

  @Test
  void plainNamesHaveTheSameWordsAsByTheirKey() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("NameTokensTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int piece = random.nextInt(6); piece >= 0; piece--) {
        name.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = name.toString();
      assertEquals(NameTokens.keyed(text), NameTokens.of(text), () -> text + " seed " + seed);
    }
  }
}
