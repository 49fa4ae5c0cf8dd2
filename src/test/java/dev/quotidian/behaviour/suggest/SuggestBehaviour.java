package dev.quotidian.behaviour.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user types is completed by the names of the archive. */
public abstract class SuggestBehaviour extends BehaviourHarness {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final Speaker MERKEL =
      new Speaker(
          "Angela Merkel",
          Speaker.Type.PERSON,
          Optional.of("Chancellor"),
          Optional.of("Germany"),
          List.of("Merkel"));

  public SuggestBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private void quote(String id, LocalDate day, Speaker speaker) {
    quote(id, day, speaker, Quotation.Act.SAID);
  }

  private void quote(String id, LocalDate day, Speaker speaker, Quotation.Act act) {
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, 4)),
            List.of(),
            List.of(),
            Quotation.Kind.DIRECT,
            act,
            Optional.of(speaker),
            Optional.empty(),
            1,
            "test");
    archive.add(Article.of(id, "Yes. ", day), Annotations.NONE.withQuotations(List.of(quotation)));
    archive.refresh();
  }

  private static Speaker person(String name) {
    return Speaker.of(name, Speaker.Type.PERSON);
  }

  private static List<String> texts(Suggestions suggestions) {
    return suggestions.suggestions().stream().map(Suggestion::text).toList();
  }

  private List<String> speakers(String prefix) {
    return texts(archive.suggest(SuggestRequest.of(prefix).withKinds(SuggestionKind.SPEAKER)));
  }

  @Test
  void completesAnyWordOfASpeakersName() {
    quote("a", DAY, MERKEL);
    quote("b", DAY.plusDays(1), person("Angela Merkel"));
    Suggestion expected =
        new Suggestion(
            SuggestionKind.SPEAKER,
            "Angela Merkel",
            Optional.of("Chancellor, Germany"),
            2,
            DAY.plusDays(1),
            new SearchTarget.Quotations(QuotationCriterion.speakerId("angela merkel")));
    for (String typed : List.of("merk", "ANG", "angela m", "Merkel, An", "merkel angela")) {
      assertEquals(List.of(expected), archive.suggest(typed).suggestions(), typed);
    }
    assertEquals("speaker.id:\"angela merkel\"", expected.query());
    assertEquals(List.of(), archive.suggest("erkel").suggestions());
    assertEquals(List.of(), archive.suggest(" - ").suggestions());
  }

  @Test
  void caseDiacriticsAndPunctuationDoNotMatter() {
    quote("a", DAY, person("María José Łukasz"));
    quote("b", DAY, person("Maria Jose Lukasz"));
    quote("c", DAY, person("María José Łukasz"));
    quote("d", DAY, person("Conan O'Brien"));
    for (String typed : List.of("luk", "Łuk", "maría j", "MARIA JOSÉ")) {
      assertEquals(List.of("María José Łukasz"), speakers(typed), typed);
    }
    assertEquals(List.of("Conan O'Brien"), speakers("o’bri"));
    assertEquals(List.of("Conan O'Brien"), speakers("obri"));
  }

  @Test
  void longerWordsMayHaveTypingErrors() {
    quote("a", DAY, person("Volodymyr Zelensky"));
    for (String typed :
        List.of("zlen", "zeelen", "Zelemsky", "volodimir", "vlodymir z", "zelnesk")) {
      assertEquals(List.of("Volodymyr Zelensky"), speakers(typed), typed);
    }
    for (String typed : List.of("zle", "elensk", "xelensk", "zexy", "Wolodymyr")) {
      assertEquals(List.of(), speakers(typed), typed);
    }
  }

  @Test
  void whatIsTypedRightGoesBeforeTypingErrors() {
    quote("a", DAY, person("Ann Marble"));
    quote("b", DAY, person("Ann Marple"));
    quote("c", DAY, person("Ann Marple"));
    assertEquals(List.of("Ann Marble", "Ann Marple"), speakers("marble"));
    assertEquals(
        List.of("Ann Marble"),
        texts(
            archive.suggest(
                SuggestRequest.of("marble").withKinds(SuggestionKind.SPEAKER).withLimit(1))));
  }

  @Test
  void countAndRecencyDecideTheOrder() {
    for (int i = 0; i < 3; i++) {
      quote("old" + i, DAY.minusYears(3), person("Mara Old"));
      quote("often" + i, DAY.minusDays(10), person("Mara Often"));
    }
    quote("once", DAY, person("Mara Once"));
    assertEquals(List.of("Mara Often", "Mara Once", "Mara Old"), speakers("mar"));
  }

  @Test
  void whatIsDeletedReplacedOrNotSaidDoesNotCount() {
    quote("a", DAY, MERKEL);
    quote(
        "b",
        DAY.plusDays(1),
        new Speaker(
            "Angela Merkel",
            Speaker.Type.PERSON,
            Optional.of("guest"),
            Optional.empty(),
            List.of()));
    quote("c", DAY.plusDays(2), person("Angela Merkel"), Quotation.Act.THOUGHT);
    quote("other", DAY, person("Ann Mercer"));
    archive.commit();
    assertEquals(List.of("Angela Merkel", "Ann Mercer"), speakers("mer"));
    Suggestion both = archive.suggest("merk").suggestions().getFirst();
    assertEquals(2, both.count());
    assertEquals(Optional.of("guest"), both.post());
    archive.delete("b");
    archive.refresh();
    Suggestion left = archive.suggest("merk").suggestions().getFirst();
    assertEquals(1, left.count());
    assertEquals(DAY, left.newest());
    assertEquals(Optional.of("Chancellor, Germany"), left.post());
    archive.add(Article.of("a", "No. ", DAY));
    archive.refresh();
    assertEquals(List.of("Ann Mercer"), speakers("mer"));
  }

  @Test
  void completesTopicsPublishersAndOrganisations() {
    archive.add(
        Article.of("a", "The Harbour Authority met. ", DAY)
            .withTopics(List.of("Harbours"))
            .withPublisher("Harbour Times"),
        Annotations.NONE.withEntities(
            List.of(
                new EntityMention(
                    new Span(4, 21),
                    new Entity("Harbour Authority", Entity.Type.ORGANISATION, List.of()),
                    1,
                    "test"))));
    quote(
        "b",
        DAY,
        new Speaker(
            "Ann Poe",
            Speaker.Type.PERSON,
            Optional.empty(),
            Optional.of("Harbour Union"),
            List.of()));
    assertEquals(
        List.of(
            "ABOUT about:\"Harbour Authority\"",
            "PUBLISHER publisher:\"Harbour Times\"",
            "AFFILIATION affiliation:\"Harbour Union\"",
            "TOPIC topic:Harbours"),
        archive.suggest("harb").suggestions().stream()
            .map(one -> one.kind() + " " + one.query())
            .toList());
  }

  @Test
  void completesSavedSearchesThatFindSomething() {
    quote("a", DAY, MERKEL);
    archive
        .savedSearches()
        .saveAll(
            List.of(
                SavedSearch.ofQuotations("Merkel on trade", QuotationCriterion.speaker("merkel")),
                SavedSearch.ofQuotations("Merkel on sport", QuotationCriterion.words("sport"))));
    assertEquals(
        List.of(
            new Suggestion(
                SuggestionKind.SAVED_SEARCH,
                "Merkel on trade",
                Optional.empty(),
                1,
                DAY,
                new SearchTarget.Quotations(QuotationCriterion.speaker("merkel")))),
        archive
            .suggest(SuggestRequest.of("merk").withKinds(SuggestionKind.SAVED_SEARCH))
            .suggestions());
  }

  @Test
  void withoutTimeTheyArePartialAndCancellingEndsThem() {
    quote("a", DAY, MERKEL);
    assertTrue(archive.suggest(SuggestRequest.of("merk").withBudget(Duration.ZERO)).partial());
    assertEquals(
        new Suggestions(archive.suggest("merk").suggestions(), false),
        archive.suggest(SuggestRequest.of("merk").withBudget(Duration.ofDays(1))));
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    assertThrows(
        SearchCancelledException.class, () -> archive.cancelledBy(cancellation).suggest("merk"));
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    SuggestRequest request = SuggestRequest.of("merk");
    assertThrows(BadRequestException.class, () -> request.withLimit(0));
    assertThrows(BadRequestException.class, () -> request.withLimit(SuggestRequest.MAX_LIMIT + 1));
    assertThrows(BadRequestException.class, request::withKinds);
    assertThrows(BadRequestException.class, () -> request.withBudget(Duration.ofMillis(-1)));
    assertThrows(
        BadRequestException.class,
        () -> archive.suggest("m".repeat(SuggestRequest.MAX_LENGTH + 1)));
  }
}
