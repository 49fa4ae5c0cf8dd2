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
    return quotation
        .said()
        .filter(SaidDate::isExplicit)
        .map(said -> said.range().toString())
        .orElse("-");
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
  void aDateOfAnotherDeedInTheSentenceDoesNotCount() {
    assertEquals(List.of("-"), said("The dam, which opened on Monday, is dry, Lena Okafor said."));
    assertEquals(List.of("-"), said("Lena Okafor reported a loss for the third quarter."));
    assertEquals(
        List.of("-"), said("“We wait,” Lena Okafor told the 2012 dam forum in the old town hall."));
  }

  @Test
  void whatIsSaidAgainAndAgainHasNoDay() {
    String body = "Lena Okafor arrived on Monday. Okafor has often said that the dam is safe.";
    assertEquals(List.of("-"), said(body));
  }

  @Test
  void anAnswerIsOfTheDayOfWhatItAnswers() {
    String body = "“We wait,” Lena Okafor told reporters on Monday. “For rain,” her aide added.";
    assertEquals(List.of("2025-03-17", "2025-03-17"), said(body));
  }

  @Test
  void atTheTimeIsTheDateToldLast() {
    String body = "The dam broke in May 2019. “It was old,” Lena Okafor said at the time.";
    assertEquals(List.of("2019-05-01..2019-05-31"), said(body));
  }

  @Test
  void aDatelineDatesTheWritingOnly() {
    assertEquals(List.of("-"), said("GENEVA, March 18 (Newswire) - “We wait,” Lena Okafor said."));
  }

  @Test
  void withoutAnyDateThePublicationDayIsAssumedWithLowConfidence() {
    Quotation quotation =
        Quotidian.annotate("“We wait,” Lena Okafor said.", PUBLISHED).quotations().getFirst();
    SaidDate said = quotation.said().orElseThrow();
    assertEquals(PUBLISHED, said.range().first());
    assertEquals(false, said.isExplicit());
  }
}
