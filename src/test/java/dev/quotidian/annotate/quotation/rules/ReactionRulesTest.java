package dev.quotidian.annotate.quotation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The items of lists of reactions: label, then content. */
final class ReactionRulesTest {
  private static final QuotationExtractor EXTRACTOR =
      new QuotationExtractor(QuotationLexicon.english());

  private static List<String> items(String body) {
    return EXTRACTOR.byRules(Text.of(body)).stream()
        .filter(RuleId.LABEL_REACTION::made)
        .map(q -> words(q.source(), body) + " : " + words(q.content(), body))
        .toList();
  }

  private static String words(List<Span> spans, String body) {
    return String.join(" / ", spans.stream().map(span -> span.in(body)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "LENA OKAFOR, ECONOMIST, ACME BANK: “We wait.”#LENA OKAFOR, ECONOMIST, ACME BANK : “We wait.”",
        "LENA OKAFOR, ECONOMIST, ACME BANK “We wait.”#LENA OKAFOR, ECONOMIST, ACME BANK : “We wait.”",
        "LENA OKAFOR, ECONOMIST, ACME BANK, LEEDS: \"We wait.\"#LENA OKAFOR, ECONOMIST, ACME BANK, LEEDS : \"We wait.\"",
        "T.J. MCLEOD-KAY, ECONOMIST, ACME: “We wait.”#T.J. MCLEOD-KAY, ECONOMIST, ACME : “We wait.”",
        "GREGOR McNALLY, ECONOMIST, ACME “We wait.”#GREGOR McNALLY, ECONOMIST, ACME : “We wait.”",
        "Lena Okafor, chief economist, Acme Bank: “We wait.”#Lena Okafor, chief economist, Acme Bank : “We wait.”",
        "Lena Okafor, chief economist at Acme Bank: “We wait.” “It rains in the hills today.”#Lena Okafor, chief economist at Acme Bank : “We wait.” / “It rains in the hills today.”",
      })
  void aNamePostAndFirmBeforeAQuotation(String body, String expected) {
    assertEquals(List.of(expected), items(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n"})
  void eachEndsBeforeTheNext(String between) {
    String one = "LENA OKAFOR, ECONOMIST, ACME: “We wait.”";
    String two = "ANN POE, TRADER, TIDE: “We go.”";
    assertEquals(
        List.of("LENA OKAFOR, ECONOMIST, ACME : “We wait.”", "ANN POE, TRADER, TIDE : “We go.”"),
        items("It fell." + between + one + between + two));
  }

  @Test
  void theLabelMayStandOnALineOfItsOwn() {
    assertEquals(
        List.of("LENA OKAFOR, ECONOMIST, ACME : “We wait.”"),
        items("It fell.\n\nLENA OKAFOR, ECONOMIST, ACME\n\n“We wait.”"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Okafor, who had waited, said: “We wait.”",
        "Lena Okafor, an economist, is sure: “We wait.”",
        "Lena Okafor, economist “We wait.”",
        "OKAFOR: “We wait.”",
        "Okafor, Poe: “We wait.”",
        "They waited, and then: “We wait.”",
        "KEY POINTS: “We wait.”",
      })
  void sentencesAndSpeakerLabelsAreNone(String body) {
    assertEquals(List.of(), items(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LENA OKAFOR, ", "LENA OKAFOR, A: “No.” ", "A, B: “", "LENA OKAFOR, A “"})
  void repeatedOddlyIsReadInLinearTime(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> items(piece.repeat(20_000)));
  }
}
