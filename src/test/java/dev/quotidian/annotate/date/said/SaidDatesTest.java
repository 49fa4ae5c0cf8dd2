package dev.quotidian.annotate.date.said;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.Quotidian;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When each quotation was uttered, as far as the text tells. */
final class SaidDatesTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

  private static List<String> said(String body) {
    return Quotidian.annotate(body, PUBLISHED).quotations().stream()
        .map(SaidDatesTest::day)
        .toList();
  }

  private static String day(Quotation quotation) {
    return quotation.said().filter(SaidDate::told).map(said -> said.range().toString()).orElse("-");
  }

  @Test
  void aDateInTheAttributingSentenceCounts() {
    assertEquals(List.of("2025-03-18"), said("“We wait,” Lena Okafor said on Tuesday."));
  }

  @Test
  void aDateInsideTheContentDoesNot() {
    assertEquals(List.of("-"), said("Lena Okafor said the dam would close on Tuesday."));
  }

  @Test
  void whatSheSaidBeforeDatesWhatSheSaysNext() {
    assertEquals(
        List.of("2025-03-18", "2025-03-18"),
        said("“We wait,” Lena Okafor said on Tuesday.\n\n“It is dry,” Okafor said."));
  }

  @Test
  void oldWordsDateNothingElse() {
    assertEquals(
        List.of("1988-01-01..1988-12-31", "-"),
        said("“We wait,” Lena Okafor said in 1988.\n\n“It is dry,” Okafor said."));
  }

  @Test
  void anOccasionToldBeforeIsRemembered() {
    String body =
        "The call between the two took place on March 18.\n\n“We wait,” Lena Okafor said after the call.";
    assertEquals(List.of("2025-03-18"), said(body));
  }

  @Test
  void whatTheSpeakerWasJustToldToDoDatesTheWords() {
    String body = "Lena Okafor met the unions on Monday. “We wait,” Okafor told them.";
    assertEquals(List.of("2025-03-17"), said(body));
  }

  @Test
  void aLengthOfTimeMovesTheDateOfTheSentence() {
    String body = "The March 19 vote came one day after Lena Okafor said that the dam would close.";
    assertEquals(List.of("2025-03-18"), said(body));
  }

  @Test
  void aDocumentWasWrittenOnce() {
    String body =
        "The dam is safe, said a report signed by Lena Okafor and Ivan Low.\n\n"
            + "“It will hold,” said the report on Tuesday.";
    assertEquals(List.of("2025-03-18", "2025-03-18"), said(body));
  }

  @Test
  void withoutAnyDateThePublicationDayIsAssumedWithLowConfidence() {
    Quotation quotation =
        Quotidian.annotate("“We wait,” Lena Okafor said.", PUBLISHED).quotations().getFirst();
    SaidDate said = quotation.said().orElseThrow();
    assertEquals(PUBLISHED, said.range().first());
    assertEquals(false, said.told());
  }
}
