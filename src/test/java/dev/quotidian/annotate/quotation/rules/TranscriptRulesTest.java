package dev.quotidian.annotate.quotation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels before a colon: who speaks, and what is no name. */
final class TranscriptRulesTest {
  private static final QuotationExtractor EXTRACTOR =
      new QuotationExtractor(QuotationLexicon.english());

  private static List<String> labels(String body) {
    return EXTRACTOR.byRules(Text.of(body)).stream()
        .filter(q -> q.rule().startsWith("label."))
        .map(q -> words(q.source(), body))
        .toList();
  }

  private static String words(List<Span> spans, String body) {
    return String.join(" / ", spans.stream().map(span -> span.in(body)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KEY POINTS: Boats sank off the cape.",
        "COMMENTS: Boats sank off the cape.",
        "BREAKING: Boats sank off the cape.",
        "UPDATE: Boats sank off the cape.",
        "MARKET REACTION: Boats sank off the cape.",
        "ANALYST VIEW: Boats sank off the cape.",
        "EDITOR’S NOTE: Boats sank off the cape.",
      })
  void headingsSpeakOfNobody(String paragraph) {
    assertEquals(List.of(), labels("It fell.\n\n" + paragraph + "\n\nIt rained."));
  }

  @Test
  void aDatelineIsNoLabel() {
    assertEquals(List.of(), labels("CAPE VENN: Boats sank off the cape.\n\nIt rained."));
  }

  @Test
  void headingsAreNotCountedAsTurns() {
    assertEquals(
        List.of(),
        labels("Comments: Boats sank.\n\nReactions: It rained.\n\nOutlook: Okafor waits."));
  }

  @Test
  void turnsAmongHeadingsAreTurns() {
    assertEquals(
        List.of("OKAFOR", "POE", "OKAFOR"),
        labels("KEY POINTS: It fell.\n\nOKAFOR: We wait.\n\nPOE: We do not.\n\nOKAFOR: Then go."));
  }
}
