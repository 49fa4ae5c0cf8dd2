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

  private static List<String> turns(String body) {
    return EXTRACTOR.byRules(Text.of(body)).stream()
        .filter(q -> q.rule().startsWith("label."))
        .map(q -> words(q.source(), body) + ": " + words(q.content(), body))
        .toList();
  }

  @Test
  void aLabelMayTellPostPartyAndHowOneIsHeard() {
    assertEquals(
        List.of(
            "LENA OKAFOR, HOST: Good evening", "SEN. AL POE (D-OH), CHAIRMAN: It is", "POE: No"),
        turns(
            "LENA OKAFOR, HOST: Good evening.\n\nSEN. AL POE (D-OH), CHAIRMAN: It is.\n\n"
                + "POE (voice-over): No."));
  }

  @Test
  void theNumberOfAQuestionIsNobodysName() {
    assertEquals(
        List.of("Lena Okafor: Is it dry", "Mr Poe: It is", "Sir Al Low: Still"),
        turns("Q7 Lena Okafor: Is it dry?\n\nMr Poe: It is.\n\nQ8 Sir Al Low: Still?"));
  }

  @Test
  void aTurnGoesOnAfterAnAsideAndEndsAtAHeading() {
    assertEquals(
        List.of("OKAFOR: We wait / All of us", "POE: I do not", "OKAFOR: Go"),
        turns(
            "OKAFOR: We wait.\n\n(APPLAUSE)\n\nAll of us.\n\nPOE: I do not.\n\n"
                + "SECOND SESSION\n\nIt rained.\n\nOKAFOR: Go."));
  }

  @Test
  void thoseWhoArePresentDoNotSpeak() {
    assertEquals(
        List.of("OKAFOR", "POE", "OKAFOR"),
        labels("Witnesses: Al Poe, baker.\n\nOKAFOR: Is it?\n\nPOE: It is.\n\nOKAFOR: Good."));
  }

  @Test
  void questionAndAnswerUnderLettersAreTurns() {
    assertEquals(
        List.of("Q.: Who drove", "A.: I did", "Q.: Alone", "A.: Yes"),
        turns("Q. Who drove?\n\nA. I did.\n\nQ. Alone?\n\nA. Yes."));
  }

  @Test
  void labelsMayBeLinesOfTheirOwn() {
    assertEquals(
        List.of(
            "Operator: Please go on",
            "Lena Okafor -- Acme Bank -- Analyst: How many boats / And where",
            "Al Poe -- Chief Executive: Nine",
            "Lena Okafor: Thanks"),
        turns(
            "Operator\n\nPlease go on.\n\nLena Okafor -- Acme Bank -- Analyst\n\nHow many boats?"
                + "\n\nAnd where?\n\nAl Poe -- Chief Executive\n\nNine.\n\nLena Okafor\n\nThanks."));
  }

  @Test
  void scoresAreNoLabels() {
    assertEquals(
        List.of(),
        turns(
            "Group Q — Norland 2 – 0 Utopia\n\nIt rained.\n\nGroup Q — Utopia 1 – 0 Norland\n\n"
                + "It did not."));
  }

  @Test
  void whoWritesWithoutMarksSaysTheParagraph() {
    assertEquals(
        List.of("Our reporter Lena Okafor: The road is shut. Boats circle"),
        turns(
            "It rained.\n\nOur reporter Lena Okafor writes: The road is shut. Boats circle.\n\nOn."));
  }

  @Test
  void captionsAreNoLabels() {
    String caption = "Marlow Lake Park – Grey heron";
    assertEquals(
        List.of(), turns("It rained.\n\n" + caption + "\n\n" + caption + "\n\n" + caption));
  }
}
