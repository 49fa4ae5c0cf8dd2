package dev.quotidian.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Speaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks under the labels of transcripts and the letters of interviews. */
final class LabelSpeakerTest {
  private static Marked labelled(String text) {
    return Marked.of(text.replace("#", "\n\n"), RuleId.LABEL_TRANSCRIPT.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {LENA OKAFOR, ANCHOR}: Go on.                  | Lena Okafor | anchor | ''
      {SEN. ANN POE (D-OH), COMMITTEE CHAIRMAN}: No. | Ann Poe | committee chairman | ''
      {Lena Okafor -- Acme Bank -- Analyst}: Go on.  | Lena Okafor | Analyst | Acme Bank
      {Dr Lena Okafor, harbour master}: Go on.       | Lena Okafor | harbour master | ''
      """)
  void aLabelTellsPostAndFirm(String text, String name, String role, String affiliation) {
    Speaker speaker = labelled(text).speaker(0);
    assertEquals(name, speaker.name());
    assertEquals(Optional.of(role), speaker.role());
    assertEquals(affiliation, speaker.affiliation().orElse(""));
  }

  @Test
  void aListOfThosePresentTellsPostsAndFirms() {
    Speaker speaker =
        labelled(
                "Witnesses: Dr Ann Poe, Marlow University, and John Low, director, Tide Trust."
                    + "#{Mr Low}: It is.")
            .speaker(0);
    assertEquals("John Low", speaker.name());
    assertEquals(Optional.of("director"), speaker.role());
    assertEquals(Optional.of("Tide Trust"), speaker.affiliation());
  }

  @Test
  void whoIsIntroducedAnswers() {
    Marked marked =
        labelled(
            "The painter Ann Poe spoke to the Tide Times.#{Q}: Why?#{A}: I paint. So does Tom.");
    assertEquals("Tide Times", marked.name(0));
    assertEquals("Ann Poe", marked.name(1));
  }

  @Test
  void whoIsSwornAnswers() {
    Marked marked =
        labelled("Ms Ann Poe rose.#John Low, duly sworn, testified:#{Q}. Why?#{A}. It rained.");
    assertEquals("John Low", marked.name(1));
  }

  @Test
  void wordsInCapitalsAreGivenInSmallLetters() {
    assertEquals("the witness", labelled("{THE WITNESS}: Yes.").name(0));
  }

  @Test
  void initialsAreThoseOfWhoIsNamed() {
    assertEquals(
        "Ann Poe", labelled("The painter Ann Poe came.#{TT}: Why?#{AP}: I paint.").name(1));
  }

  @Test
  void whoIsNamedAloneAnswers() {
    assertEquals("Zorla Vennqvist", labelled("Zorla Vennqvist paints.#{Q}. Why?#{A}. So.").name(1));
  }

  @Test
  void anAddressIsNoFirm() {
    Speaker speaker =
        Marked.of("“No.”\n\n{Ann Poe, Tide Lane}", RuleId.QUOTE_SIGNED.text()).speaker(0);
    assertEquals("Ann Poe", speaker.name());
    assertEquals(Optional.empty(), speaker.affiliation());
  }

  @Test
  void aQuestionsNumberIsNoName() {
    assertEquals(
        "Ann Poe", Marked.of("Q7 {Ann Poe}: Is it safe?", RuleId.LABEL_TRANSCRIPT.text()).name(0));
  }

  @Test
  void aPostSaysMoreThanATitle() {
    Speaker speaker = labelled("{GOV. ANN POE (D-UT), CANDIDATE}: I did.").speaker(0);
    assertEquals("Ann Poe", speaker.name());
    assertEquals(Optional.of("candidate"), speaker.role());
  }
}
