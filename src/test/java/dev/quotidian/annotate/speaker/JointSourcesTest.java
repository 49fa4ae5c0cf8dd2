package dev.quotidian.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Speaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources of several persons, states or organisations. */
final class JointSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {Utopian Chancellor John Low and Oregon Governor Ann Poe} said so.          | John Low and Ann Poe
      {Ann Poe, head of the Tide Trust, and John Low, an economist,} said so.     | Ann Poe and John Low
      {Ann Poe and her Utopian counterpart, John Low}, said so.                   | Ann Poe and John Low
      {Ann Poe and then-partner John Low} said so.                                | Ann Poe and John Low
      {Senators Ann Poe, Tom Ash and John Low} said so.                           | Ann Poe, Tom Ash and John Low
      Captain Ann Poe and Tom Ash came. {They} said so.                           | Ann Poe and Tom Ash
      Ann Poe, head of the Tide Trust, and {former coach Tom Ash} said so.        | Ann Poe and Tom Ash
      Lena Moe met Ann Poe, head of the Tide Trust, and {Tom Ash} said so.        | Tom Ash
      {Paris and Rome} said so.                                                   | Paris and Rome
      Paris, {Rome and Berlin} said so.                                           | Paris, Rome and Berlin
      In London, {Paris and Rome} said so.                                        | Paris and Rome
      {The Bank of Tonga and the Bank of Fiji} said so.                           | Bank of Tonga and Bank of Fiji
      {Officials in Paris and Rome} said so.                                      | officials in Paris and Rome
      """)
  void eachIsAMember(String text, String name) {
    assertEquals(name, Marked.of(text).name(0));
  }

  @Test
  void severalSpeakTogether() {
    Marked marked = Marked.of("Ann Poe met the minister John Low. {Poe and Low} said so.");
    assertEquals("Ann Poe and John Low", marked.name(0));
    assertEquals(Speaker.Type.PERSON, marked.speaker(0).type());
  }

  @Test
  void severalMayHoldOnePosition() {
    Marked marked = Marked.of("{Senators Ann Poe and John Low} said so.");
    assertEquals(Optional.of("Senators"), marked.speaker(0).role());
  }
}
