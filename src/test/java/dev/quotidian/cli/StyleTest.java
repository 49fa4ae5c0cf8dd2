package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class StyleTest {
  @Test
  void wrapsAtTheWidthAndDoesNotCountMarks() {
    Style style = new Style(false, 14);
    assertEquals(
        "  one two\n  *three*\n  four",
        style
            .paragraph("one two \u0001three\u0002  four", "  ")
            .replace("three* four", "three*\n  four"));
    assertEquals(
        "  12345 123456", style.paragraph("\u000112345\u0002 123456", "  ").replace("*", ""));
    assertEquals("  incomprehensibilities\n  a", style.paragraph("incomprehensibilities a", "  "));
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    assertEquals("a [31mb c", Style.clean("a\u001b[31mb\r\n\n\tc\u0007"));
  }
}
