package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A straight mark that opens anew where the quotation before it was left open. */
final class QuotePairingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"It was high. \"Now it is low.\"|\"It was high. _ \"Now it is low.\"",
        "\"Was it high? \"It was.\"|\"Was it high? _ \"It was.\"",
        "\"One. \"Two. \"Three.\"|\"One. _ \"Two. _ \"Three.\"",
        "\"It is by Acme Inc. \"It is low.\"|\"It is by Acme Inc. _ \"It is low.\"",
      })
  void endsTheOneLeftOpen(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), TextTest.quotes(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"It was high, Poe said. It fell. \"It is low.\"|\"It was high, _ \"It is low.\"",
        "\"It was high, he said. It fell.|\"It was high,",
        "\"It was high. said Lena Poe, who left. It fell.|\"It was high.",
        "It was \"high. Later it fell.|\"high.",
        "It was \"high. Later it was \"low.\"|\"high. _ \"low.\"",
        "\"It was high. It will fall.|\"It was high. It will fall.",
        "\"It was, he said, high. It will fall.|\"It was, he said, high. It will fall.",
      })
  void endsWhereItsMarkWasForgotten(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), TextTest.quotes(body));
  }

  @Test
  void goesOnWhereTheNextParagraphBeginsWithAMark() {
    assertEquals(
        List.of("\"high. It will fall.", "\"It was low.\""),
        TextTest.quotes("It was \"high. It will fall.\n\n\"It was low.\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said, “It was high. / It is low.” Poe left.|“It was high. _ It is low.”",
        "«It was high. / It is low.» Poe left.|«It was high. _ It is low.»",
        "\"It was high. / It is low.\" Poe left.|\"It was high. _ It is low.\"",
        "“One is. / Two is. / Three is.”|“One is. _ Two is. _ Three is.”",
      })
  void goesOnToTheMarkThatClosesALaterParagraph(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), TextTest.quotes(body.replace(" / ", "\n\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It was high. / Poe left. / “It is low,” he said.",
        "“It was high. / Poe left ” at six.",
        "“It was high. / It is 6\" long.",
        "\"It was high. / It is 6\" long.",
        "“It was high. / Poe left. / He ate. / He slept. / It is low.”",
        "“It was high, he said. / Poe left.”",
      })
  void endsWithItsParagraph(String body) {
    String first = body.substring(0, body.indexOf(body.contains(" he said. /") ? " he" : " /"));
    assertEquals(first, TextTest.quotes(body.replace(" / ", "\n\n")).getFirst());
    assertEquals(
        body.contains("“It is low,”") ? 2 : 1, TextTest.quotes(body.replace(" / ", "\n\n")).size());
  }

  @Test
  void aDistantMarkClosesNothing() {
    String narration = "Poe left the hall. ".repeat(60);
    assertEquals(
        List.of("“It was high."), TextTest.quotes("“It was high.\n\n" + narration + "Low.”"));
  }

  @Test
  void theOneLeftOpenIsNotClosed() {
    Text text = Text.of("\"It was high. \"Now it is low.\"");
    assertFalse(text.isClosed(0));
    assertTrue(text.isClosed(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"It was high,\" he said. \"It is low.\"|\"It was high,\" _ \"It is low.\"",
        "\"It was high.\" Poe left.|\"It was high.\"",
        "\"It was high. \" He left.|\"It was high. \"",
      })
  void otherMarksCloseIt(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), TextTest.quotes(body));
  }
}
