package dev.quotidian.annotate.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.quotation.model.AttributionModel;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CombinedAttributorTest {
  private static final QuotationExtractor EXTRACTOR =
      new QuotationExtractor(QuotationLexicon.english());

  private static final String BODY =
      "The ferry will sail again in spring, harbour master Lena Okafor said on Monday. “We are"
          + " nearly done,” she told reporters. Fishermen want lower fees. The council’s claim that"
          + " the pier is safe drew a reply from Okafor, who called it “a fairy tale.”";

  @Test
  void theJarHoldsAModel() {
    assertTrue(AttributionModel.shipped().isPresent());
  }

  @Test
  void findsUnquotedQuotedAndMixedSpeech() {
    List<String> said =
        EXTRACTOR.in(Text.of(BODY)).stream()
            .filter(quotation -> quotation.act() == Act.SAID)
            .map(quotation -> quotation.contentIn(BODY))
            .toList();
    assertTrue(said.contains("The ferry will sail again in spring"), said::toString);
    assertTrue(said.contains("“We are nearly done,”"), said::toString);
  }

  @Test
  void aNegationOfTheSentenceBeforeDoesNotCount() {
    List<Quotation> found =
        EXTRACTOR.in(Text.of("Lena Okafor said the talks had failed. Okafor added that it hurt."));
    assertEquals(List.of(Act.SAID, Act.SAID), found.stream().map(Quotation::act).toList());
  }

  @Test
  void aTimeBeforeTheClauseIsNotSaid() {
    String body =
        "White-haired press secretary Lena Okafor confirmed at a press briefing later that day that"
            + " all ferries between the two islands will sail again.";
    assertEquals(
        List.of("all ferries between the two islands will sail again"),
        EXTRACTOR.in(Text.of(body)).stream().map(q -> q.contentIn(body)).toList());
  }

  @Test
  void anOpeningAdverbialIsNotSaid() {
    String body =
        "Following the phone talks with Low, Okafor said in a post on X: “One of the first steps"
            + " could be ending the strike. I supported this step.”";
    assertEquals(
        List.of("“One of the first steps could be ending the strike. I supported this step.”"),
        EXTRACTOR.in(Text.of(body)).stream().map(q -> q.contentIn(body)).toList());
  }

  @Test
  void aStanceToldInReportedSpeechDoesNotTakeItsWords() {
    String said =
        "he welcomed the plan as the union supports any plan that would end the long strike";
    String body = "In an online briefing after the vote, Mayor Okafor said " + said + ".";
    assertTrue(
        EXTRACTOR.in(Text.of(body)).stream()
            .anyMatch(q -> q.act() == Act.SAID && q.contentIn(body).equals(said)));
  }

  @Test
  void aThoughtIsNotSaid() {
    String body = "The keeper of the old lighthouse noticed that the lamp had gone out, and left.";
    assertEquals(
        List.of(Act.THOUGHT), EXTRACTOR.in(Text.of(body)).stream().map(Quotation::act).toList());
  }

  @Test
  void givesTheSameAgain() {
    assertEquals(EXTRACTOR.in(Text.of(BODY)), EXTRACTOR.in(Text.of(BODY)));
  }

  @Test
  void theRulesAloneUseNoModel() {
    List<Quotation> ruled = EXTRACTOR.byRules(Text.of(BODY));
    assertTrue(ruled.stream().noneMatch(quotation -> quotation.rule().startsWith("learned")));
    assertTrue(ruled.size() >= 2);
  }

  @Test
  void keepsAQuotationThatNobodyIsNamedFor() {
    String body = "Night fell.\n\n“Nobody will ever know what became of the lamp.”\n\nDawn came.";
    assertEquals(1, EXTRACTOR.in(Text.of(body)).size());
  }

  @Test
  void refusesAFileOfAnotherVersion() {
    ByteArrayInputStream file = new ByteArrayInputStream(new byte[] {0, 0, 0, 1});
    assertThrows(IOException.class, () -> AttributionModel.read(file));
  }

  @Test
  void readsHostileTextInTime() {
    reads("");
    reads("“");
    reads("said ".repeat(60_000));
    reads("he said that ".repeat(30_000));
    reads("“No,” he said, ".repeat(20_000));
    reads("“No.” ".repeat(30_000));
    reads("\u201d\u201c said: ".repeat(20_000));
  }

  private static void reads(String body) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EXTRACTOR.in(Text.of(body)));
  }
}
