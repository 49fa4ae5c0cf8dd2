package dev.quotidian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where a lead ends. */
final class LeadTest {
  private static final String SENTENCE =
      "The ferry company said on Tuesday that it would keep both of its night boats running.";

  @Test
  void isTheFirstParagraph() {
    assertEquals(SENTENCE, Lead.of(SENTENCE + "\n\nSecond paragraph.\n\nThird."));
    assertEquals(SENTENCE, Lead.of("\n " + SENTENCE + "\r\n \r\nSecond paragraph."));
  }

  @Test
  void takesALineForAParagraphWhereNoLineIsEmpty() {
    assertEquals(SENTENCE, Lead.of(SENTENCE + "\nSecond line.\nThird line."));
  }

  @Test
  void keepsLinesTogetherWhereSomeAreEmpty() {
    String wrapped = SENTENCE.replace(" that ", " that\n");
    assertEquals(wrapped, Lead.of(wrapped + "\n\nSecond paragraph."));
  }

  @Test
  void doesNotEndWithADateline() {
    assertEquals(
        "HARBOUR CITY (Wire)\n\n" + SENTENCE,
        Lead.of("HARBOUR CITY (Wire)\n\n" + SENTENCE + "\n\nMore."));
  }

  @Test
  void endsWithAWordBeforeTheThousandthCharacter() {
    assertEquals("word ".repeat(199) + "word", Lead.of("word ".repeat(400)));
    assertEquals("x".repeat(1000), Lead.of("x".repeat(4000)));
    assertEquals("word ".repeat(199) + "word", Lead.of("word ".repeat(400) + "\n\n" + SENTENCE));
  }

  @Test
  void isAllOfAShortText() {
    assertEquals("Short.", Lead.of("Short."));
    assertEquals("One.\n\nTwo.", Lead.of("One.\n\nTwo."));
    assertEquals("", Lead.of("  \n"));
  }

  @Test
  void takesLinearTime() {
    String lines = "x\r".repeat(500) + "y" + "\n \n".repeat(500_000) + "z";
    assertEquals(999, Lead.of(lines).length());
  }
}
