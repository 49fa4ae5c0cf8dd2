package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.annotate.directory.DirectoryEntry;
import dev.quotidian.annotate.directory.SpeakerDirectory;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The world directory in the chain of annotators. */
final class AnnotatorsTest {
  private static final String FED = "“Prices will rise,” the U.S. Fed said on Monday.";

  private static final SpeakerDirectory OWN =
      SpeakerDirectory.of(
          List.of(
              new DirectoryEntry(
                  "my-fed", Speaker.Type.ORGANISATION, "The Fed", List.of("U.S. Fed"), List.of())));

  private static Article article(String body) {
    return Article.of("a", body, LocalDate.of(2025, 3, 20));
  }

  private static Speaker speaker(Annotator annotator, String body) {
    return annotator.annotate(article(body)).quotations().getFirst().speaker().orElseThrow();
  }

  private static Optional<String> id(Annotator annotator, String body) {
    return speaker(annotator, body).identity().map(Identity::id);
  }

  @Test
  void theStandardAnnotatorsKnowTheWorld() {
    for (Annotator annotator : List.of(Annotators.standard(), Annotators.rulesOnly())) {
      Speaker fed = speaker(annotator, FED);
      assertEquals(Optional.of("federal reserve"), fed.key());
      assertEquals("U.S. Fed", fed.name());
      assertEquals("Federal Reserve", fed.identity().orElseThrow().name());
    }
  }

  @Test
  void whoeverIsNotKnownStaysAsTheArticleHasIt() {
    Speaker speaker = speaker(Annotators.standard(), "“We will hire,” Norland Airways Corp said.");
    assertEquals(Optional.empty(), speaker.identity());
    assertEquals(Optional.of("norland airways corp"), speaker.key());
  }

  @Test
  void aPersonOfThatNameStaysAPerson() {
    String body = "Grace Ford, a nurse, waited for hours. “Nobody came,” Ford said.";
    Speaker speaker = speaker(Annotators.standard(), body);
    assertEquals(Speaker.Type.PERSON, speaker.type());
    assertEquals(Optional.of("grace ford"), speaker.key());
  }

  @Test
  void aNameThatSeveralStatesHaveIsThatOfTheStateOfTheArticle() {
    String body = "“The rules will change,” the Treasury said on Monday. ";
    assertEquals(
        Optional.of("uk treasury"),
        id(Annotators.standard(), body + "Britain has no such rules, and the UK wants them."));
    assertEquals(
        Optional.of("treasury department"),
        id(Annotators.standard(), body + "The United States has no such rules."));
    assertEquals(Optional.empty(), id(Annotators.standard(), body));
  }

  @Test
  void theDirectoryOfAnAppGoesFirstWhereverItStands() {
    assertEquals(Optional.of("my-fed"), id(Annotators.standard().then(OWN), FED));
    Annotator without = Annotators.standard().then(Annotators.withoutWorldDirectory());
    assertEquals(
        Optional.of("my-fed"), id(without.then(OWN).then(Annotators.worldDirectory()), FED));
    assertEquals(
        Optional.of("my-fed"),
        id(Annotators.standard().then(OWN).then(Annotators.withoutWorldDirectory()), FED));
  }

  @Test
  void theWorldCanBeLeftOutAndAdded() {
    Annotator without = Annotators.standard().then(Annotators.withoutWorldDirectory());
    assertEquals(Optional.of("us fed"), speaker(without, FED).key());
    assertEquals(Optional.empty(), id(without, FED));
    Annotations all = Annotators.standard().annotate(article(FED));
    assertEquals(all, without.then(Annotators.worldDirectory()).annotate(article(FED)));
  }

  @Test
  void whatIsFoundWithALowerConfidenceIsLeftOut() {
    Article article = article(FED);
    double found = Annotators.standard().annotate(article).quotations().getFirst().confidence();
    Annotator kept = Annotators.standard().then(Annotators.confident(found));
    Annotator leftOut = Annotators.standard().then(Annotators.confident(Math.nextUp(found)));
    assertEquals(1, kept.annotate(article).quotations().size());
    assertEquals(List.of(), leftOut.annotate(article).quotations());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aConfidenceIsANumberFrom0To1(double atLeast) {
    assertThrows(IllegalArgumentException.class, () -> Annotators.confident(atLeast));
  }
}
