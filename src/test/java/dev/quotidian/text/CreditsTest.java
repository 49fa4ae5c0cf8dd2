package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credits are a paragraph of their own, also where they lost their line. */
final class CreditsTest {

  private static long paragraphs(String body) {
    Text text = Text.of(body);
    return IntStream.range(0, text.tokens()).filter(text::beginsParagraph).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Lena Okafor)",
        "(Reporting by Lena Okafor in Venn; Editing by Ann Poe)",
        "(Additional reporting by Lena Okafor)",
        "(Additional reporting and writing by Lena Okafor)",
        "(Editing by Ann Poe)",
        "(Compiled by Ann Poe)",
      })
  void beginAParagraph(String credits) {
    assertEquals(2, paragraphs("Boats sank. " + credits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(by Lena Okafor)",
        "(Photo by Lena Okafor)",
        "(reporting by the press is slow)",
        "(Reporting on boats)",
        "(Reporting",
        "Reporting by Lena Okafor",
      })
  void otherBracketsDoNot(String words) {
    assertEquals(1, paragraphs("Boats sank. " + words));
  }

  @Test
  void aQuotationLeftOpenEndsBeforeThem() {
    assertEquals(
        List.of("“Boats sank."), TextTest.quotes("“Boats sank. (Reporting by Lena Okafor)"));
  }
}
