package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is attributed by English rules where the text is not English. */
final class OtherLanguagesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);
  private static final String FRENCH =
      "Le ministre a affirmé mardi que les travaux commenceraient en avril. « Nous allons"
          + " construire ce pont, et nous le ferons vite », a déclaré Lena Okafor devant la presse."
          + " Elle a parlé d'un « vrai miracle » pour la ville.";

  private static Annotations found(Article article) {
    return Annotators.standard().annotate(article);
  }

  private static Annotations found(String body) {
    return found(Article.of("a", body, PUBLISHED));
  }

  @Test
  void whatStandsInMarksIsKeptWithoutASpeaker() {
    List<Quotation> quotations = found(FRENCH).quotations();
    assertEquals(1, quotations.size());
    Quotation only = quotations.getFirst();
    assertEquals(
        "« Nous allons construire ce pont, et nous le ferons vite »", only.contentIn(FRENCH));
    assertEquals(Optional.empty(), only.speaker());
    assertEquals(List.of(), only.source());
  }

  @Test
  void itIsAssumedToBeSaidOnTheDayOfPublication() {
    assertEquals(
        "2025-03-20",
        found(FRENCH).quotations().getFirst().said().orElseThrow().range().toString());
  }

  @Test
  void theArticleSaysInWhichLanguageItIs() {
    assertEquals(Optional.of("fr"), found(FRENCH).language());
  }

  @Test
  void noNamesAreFound() {
    assertEquals(List.of(), found(FRENCH).entities());
  }

  @Test
  void noDatesAreFound() {
    assertEquals(List.of(), found(FRENCH).dates());
  }

  @Test
  void theTopicsThatThePublisherGaveAreKept() {
    Article given = Article.of("a", FRENCH, PUBLISHED).withTopics(List.of("bridges"));
    assertEquals(List.of("bridges"), found(given).topics().stream().map(Topic::label).toList());
  }

  @Test
  void theTextGoesBeforeWhatThePublisherDeclares() {
    Article declared = Article.of("a", FRENCH, PUBLISHED).withLanguage("en");
    assertEquals(Optional.of("fr"), found(declared).language());
  }

  @Test
  void whereTheTextIsTooShortThePublisherTells() {
    Article declared =
        Article.of("a", "« Le pont est vieux », dit Lena Okafor.", PUBLISHED).withLanguage("fr");
    Annotations found = found(declared);
    assertEquals(Optional.of("fr"), found.language());
    assertEquals(Optional.empty(), found.quotations().getFirst().speaker());
  }

  @Test
  void whereNobodyTellsItIsReadAsEnglish() {
    Annotations found = found("“We will wait,” said Lena Okafor.");
    assertEquals(Optional.empty(), found.language());
    assertTrue(found.quotations().getFirst().speaker().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister sagte am Dienstag, dass die Arbeiten im April beginnen und die Stadt nicht"
            + " bezahlen muss. „Wir werden die Brücke bauen“, sagte sie.",
        "Der Minister sagte am Dienstag, dass die Arbeiten im April beginnen und die Stadt nicht"
            + " bezahlen muss. »Wir werden die Brücke bauen«, sagte sie.",
        "部长星期二表示，旧桥的工程将于四月开始，该市不必为此付费。市长对这一消息表示欢迎。“我们将尽快建造这座桥，这对市民是好消息，”市长说。"
      })
  void marksOfOtherCountriesAreMarks(String body) {
    assertEquals(1, found(body).quotations().size());
  }

  @Test
  void anOpenMarkInTheMidstOfAParagraphIsNone() {
    assertEquals(List.of(), found(FRENCH.replace(" »", "")).quotations());
  }
}
