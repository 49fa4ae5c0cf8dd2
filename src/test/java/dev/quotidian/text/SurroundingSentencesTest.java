package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation is shown in whole sentences. */
final class SurroundingSentencesTest {
  private static final String BODY =
      "The dam holds. Gen. Poe came on Monday. “It will hold,” said Poe. Rain fell. It was late.";

  private static Span span(String words) {
    int start = BODY.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Quotation quotation(String content, String cue) {
    return new Quotation(
        List.of(span(content)),
        List.of(span(cue)),
        List.of(),
        Quotation.Kind.DIRECT,
        Quotation.Act.SAID,
        Optional.empty(),
        Optional.empty(),
        0.9,
        "rule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | “It will hold,” said Poe.
          1 | Gen. Poe came on Monday. “It will hold,” said Poe. Rain fell.
          2 | The dam holds. Gen. Poe came on Monday. “It will hold,” said Poe. Rain fell. It was late.
          9 | The dam holds. Gen. Poe came on Monday. “It will hold,” said Poe. Rain fell. It was late.
          """)
  void soManySentencesStandAround(int sentences, String expected) {
    Span shown = new SurroundingSentences(BODY).of(quotation("“It will hold,”", "said"), sentences);
    assertEquals(expected, shown.in(BODY));
  }
}
