package dev.quotidian.annotate.quotation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stretches of a text that attribution reads one by one. */
final class SentenceUnitsTest {

  private static int[] firsts(Text text) {
    return SentenceUnits.firstTokens(new TokenView(text, QuotationLexicon.english()));
  }

  private static List<String> units(String body) {
    Text text = Text.of(body);
    int[] firsts = firsts(text);
    List<String> units = new ArrayList<>();
    for (int u = 0; u + 1 < firsts.length; u++) {
      units.add(text.string(firsts[u], firsts[u + 1] - 1));
    }
    return units;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Two.|One. _ Two.",
        "“Why wait?” Okafor asked.|“Why wait?” Okafor asked.",
        "“We wait. It rains,” Okafor said.|“We wait. It rains,” Okafor said.",
        "VENN, May 3 (AP) - Boats sank. It rained.|VENN, May 3 (AP) - _ Boats sank. _ It rained.",
        "VENN: Boats sank.|VENN: _ Boats sank.",
      })
  void areSentencesDatelinesAndQuotationsWithTheirCue(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), units(body));
  }

  @Test
  void aDatelineInASecondStoryIsOneToo() {
    assertEquals(
        List.of("One.", "VENN, May 3 (AP) -", "Boats sank."),
        units("One.\n\nVENN, May 3 (AP) - Boats sank."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "VENN, May 3 (AP) - Boats sank.\n\n", "VENN — “", "word ", "“No.” said "})
  void riseFromTheFirstTokenToTheLast(String piece) {
    Text text = Text.of(piece.repeat(2_000));
    int[] firsts = firsts(text);
    assertEquals(text.tokens(), firsts[firsts.length - 1]);
    for (int u = 0; u + 1 < firsts.length; u++) {
      assertTrue(firsts[u] < firsts[u + 1], "a unit must not be empty");
    }
  }
}
