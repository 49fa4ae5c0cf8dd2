package dev.quotidian.annotate.quotation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures beside quotations that nobody says. */
final class SignatureRulesTest {
  private static final QuotationExtractor EXTRACTOR =
      new QuotationExtractor(QuotationLexicon.english());

  private static List<String> signed(String body) {
    return EXTRACTOR.byRules(Text.of(body)).stream()
        .filter(RuleId.QUOTE_SIGNED::made)
        .map(q -> words(q.source(), body))
        .toList();
  }

  private static String words(List<Span> spans, String body) {
    return String.join(" / ", spans.stream().map(span -> span.in(body)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      “The boats came back at noon.” - Captain Lena Okafor         | Captain Lena Okafor
      “The boats came back at noon.”#— Lena Okafor, pilot, Acme    | Lena Okafor, pilot, Acme
      “The boats came back at noon.”#Lena Okafor, harbour pilot    | Lena Okafor, harbour pilot
      And from Captain Lena Okafor:#“The boats came back at noon.” | Captain Lena Okafor
      From the hut of Lena Okafor, pilot:#“The boats came back.”   | Lena Okafor, pilot
      """)
  void whoSignsSaysIt(String text, String source) {
    assertEquals(List.of(source), signed("It rained.\n\n" + text.replace("#", "\n\n") + "\n\nOn."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The boats came back at noon.” - Okafor was late.",
        "“The boats came back at noon.”\n\nHarbour Life",
        "“The boats came back at noon.”\n\nLena Okafor, a pilot, was late.",
        "“The boats” — Lena Okafor paused — “came back at noon.”",
      })
  void aSentenceIsNoSignature(String text) {
    assertEquals(List.of(), signed("It rained.\n\n" + text + "\n\nIt went on."));
  }

  @Test
  void aSignatureEndsItsQuotation() {
    assertEquals(
        List.of("Lena Okafor", "Al Poe"),
        signed(
            "It rained.\n\n“The boats came back at noon.”\n\n— Lena Okafor\n\n"
                + "“Nine of them did.”\n\n— Al Poe"));
  }
}
