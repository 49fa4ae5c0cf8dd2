package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens, sentences, paragraphs and quotations of a body. */
final class TextTest {

  static List<String> tokens(String body) {
    Text text = Text.of(body);
    return IntStream.range(0, text.tokens()).mapToObj(text::string).toList();
  }

  static List<String> sentences(String body) {
    Text text = Text.of(body);
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      sentences.add(text.string(text.firstToken(s), text.endToken(s) - 1));
    }
    return sentences;
  }

  static List<String> quotes(String body) {
    Text text = Text.of(body);
    return IntStream.range(0, text.quotes())
        .mapToObj(q -> text.string(text.quoteFirst(q), text.quoteEnd(q) - 1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ukraine’s strikes|Ukraine _ ’s _ strikes",
        "He didn't go.|He _ didn't _ go _ .",
        "We’ve won|We _ ’ve _ won",
        "the U.S. Navy|the _ U.S. _ Navy",
        "Sen. Ann Poe (D-Wis.) spoke|Sen. _ Ann _ Poe _ ( _ D-Wis. _ ) _ spoke",
        "J. R. Poe Jr. and Dr. Low|J. _ R. _ Poe _ Jr. _ and _ Dr. _ Low",
        "fell 1.5% to 1,000.25|fell _ 1.5 _ % _ to _ 1,000.25",
        "on 2025-03-19 at 10:30 a.m. today|on _ 2025-03-19 _ at _ 10:30 _ a.m. _ today",
        "the 19th, 1990s and 3/19/2025|the _ 19th _ , _ 1990s _ and _ 3/19/2025",
        "O’Brien and Jean-Luc|O’Brien _ and _ Jean-Luc",
        "AT&T and @jane_low #now|AT&T _ and _ @jane_low _ #now",
        "wait ... no -- yes — so|wait _ ... _ no _ -- _ yes _ — _ so",
        "''Go,'' he said|'' _ Go _ , _ '' _ he _ said",
        "Acme Inc ACME.N (OTHR.DE) fell|Acme _ Inc _ ACME.N _ ( _ OTHR.DE _ ) _ fell",
        "He was ill. She left|He _ was _ ill _ . _ She _ left",
        "No. 5 is No. He|No. _ 5 _ is _ No _ . _ He",
      })
  void cutsTokens(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), tokens(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "One. Two.|One. _ Two.",
        "Mr. Poe met Dr. Low. They spoke.|Mr. Poe met Dr. Low. _ They spoke.",
        "He left the U.S. Senate. It rose 1.5 percent.|He left the U.S. Senate. _ It rose 1.5 percent.",
        "He works at Acme Inc. The firm rose.|He works at Acme Inc. _ The firm rose.",
        "Sen. Ann Poe (D-Wis.) spoke. Then left.|Sen. Ann Poe (D-Wis.) spoke. _ Then left.",
        "“Stop.” He left.|“Stop.” _ He left.",
        "“Why?” he asked. No one spoke.|“Why?” he asked. _ No one spoke.",
        "He paused … and left. “Go.”|He paused … and left. _ “Go.”",
        "It fell. HARBOUR FEES Poe left.|It fell. _ HARBOUR FEES _ Poe left.",
        "It fell. NATO HQ Brussels left.|It fell. _ NATO HQ Brussels left.",
        "DOWNING STREET Officials left.|DOWNING STREET Officials left.",
        "He bought Acme ACM.N. Poe left.|He bought Acme ACM.N. _ Poe left.",
        "It was 5 p.m. Monday. Rain fell.|It was 5 p.m. Monday. _ Rain fell.",
      })
  void cutsSentences(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), sentences(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“A b,” he said, “c d.”|“A b,” _ “c d.”",
        "\"A b,\" he said, \"c d.\"|\"A b,\" _ \"c d.\"",
        "''A b,'' he said.|''A b,''",
        "``A b,'' he said.|``A b,''",
        "‘It’s ours,’ he said. The workers’ hall.|‘It’s ours,’",
        "'It's ours,' he said, in the '90s.|'It's ours,'",
        "«A b», he said|«A b»",
        "»A b«, he said|»A b«",
        "„A b“, he said|„A b“",
        "“He told me ‘go’ twice,” she said.|“He told me ‘go’ twice,”",
        "The band’s ‘workers’ rights’ song|‘workers’ rights’",
        "“It never closes|“It never closes",
      })
  void pairsQuotationMarks(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), quotes(body));
  }

  @Test
  void aQuotationLeftOpenEndsWithItsParagraph() {
    assertEquals(
        List.of("“One.", "“Two.”"), quotes("“One.\n\n“Two.” He left.\n\nAnd more ” here."));
  }

  @Test
  void anApostropheOpensNothing() {
    assertEquals(List.of(), quotes("The workers’ hall, the ’90s, rock 'n roll and 6'2\" men"));
  }

  @Test
  void everyLineIsAParagraphUnlessLinesAreWrapped() {
    Text text = Text.of("One line here.\nAnother line here.\n\nA third.");
    assertEquals(3, IntStream.range(0, text.tokens()).filter(text::beginsParagraph).count());
  }

  @Test
  void wrappedLinesGoOn() {
    String wrapped =
        """
        The ministry said on Monday that the plan would go ahead, although the
        final vote was put off until next week, when members will come back
        from their recess and decide.

        Nobody else spoke.
        """;
    Text text = Text.of(wrapped);
    assertEquals(2, IntStream.range(0, text.tokens()).filter(text::beginsParagraph).count());
    assertEquals(2, text.sentences());
  }
}
