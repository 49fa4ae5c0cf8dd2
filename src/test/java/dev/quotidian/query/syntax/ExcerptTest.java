package dev.quotidian.query.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
  @Test
  void aShortValueIsWhole() {
    String sixty = "x".repeat(60);
    assertEquals(sixty, Excerpt.of(sixty));
    assertEquals("", Excerpt.of(""));
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    assertEquals("x".repeat(60) + "…", Excerpt.of("x".repeat(61)));
    assertEquals("x".repeat(59) + "…", Excerpt.of("x".repeat(59) + "😀"));
  }

  @Test
  void aValueIsCutAtTheLengthAskedFor() {
    assertEquals("abc…", Excerpt.of("abcd", 3));
  }

  @Test
  void controlCharactersAreNotPrinted() {
    assertEquals("a?b??", Excerpt.of("a\nb\u001b\u0000"));
  }
}
