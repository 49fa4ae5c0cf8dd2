package dev.quotidian.annotate.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.topic.keyphrase.PhraseLexicon;
import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader would say that an article is about. */
final class TopicLabellerTest {
  private static final String HARBOUR =
      """
      PORT ELLIS (Wire) - The harbour authority will close the old grain terminal next week after \
      inspectors found cracks in two storage silos, officials said on Tuesday.

      The grain terminal handles most wheat exports of the Amber Coast. "We have to protect the \
      workers," said Lena Okafor, head of the harbour authority. Okafor told reporters that wheat \
      exports would move to Saint Brennan for 3 months.

      Wheat farmers warned that the detour would raise freight rates. The farmers' union, led by \
      Tomas Reyl, wants the regional government to pay part of the freight rates. On March 19, Reyl \
      said the storage silos were 40 years old.

      Saint Brennan has one silo and a single rail line to the Amber Coast.
      """;

  private static Article article(String body) {
    return Article.of("a", body, LocalDate.of(2025, 3, 19));
  }

  private static List<Topic> topics(Article article) {
    return new TopicLabeller(PhraseLexicon.english())
        .label(article, article.title().map(Text::of), Text.of(article.body()));
  }

  private static List<String> phrases(String body) {
    return topics(article(body)).stream()
        .filter(topic -> topic.origin() == Origin.PHRASE)
        .map(Topic::label)
        .toList();
  }

  @Test
  void givenTopicsComeFirstEachOnceWithScoreOne() {
    Article article =
        article(HARBOUR).withTopics(List.of("shipping", " trade ", "shipping", "", "  "));
    List<Topic> topics = topics(article);
    assertEquals(new Topic("shipping", 1, Origin.GIVEN), topics.get(0));
    assertEquals(new Topic("trade", 1, Origin.GIVEN), topics.get(1));
    assertTrue(topics.stream().skip(2).noneMatch(topic -> topic.origin() == Origin.GIVEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grain terminal",
        "harbour authority",
        "storage silos",
        "wheat exports",
        "Amber Coast",
        "freight rates",
        "Saint Brennan",
      })
  void findsThePhrasesAPersonWouldWrite(String phrase) {
    assertTrue(phrases(HARBOUR).contains(phrase), () -> phrases(HARBOUR).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tuesday", "March", "week", "months", "years", "old", "officials", "reporters"})
  void leavesOutDatesRolesAndGeneralWords(String word) {
    assertFalse(phrases(HARBOUR).contains(word), () -> phrases(HARBOUR).toString());
  }

  @Test
  void leavesOutTheDateline() {
    assertTrue(phrases(HARBOUR).stream().noneMatch(phrase -> phrase.contains("ELLIS")));
  }

  @Test
  void foldsThePluralIntoTheSingular() {
    List<String> phrases =
        phrases("A turbine failed at sea. Both turbines stopped. The turbine was old.");
    assertEquals(List.of("turbine"), phrases);
  }

  @Test
  void writesAWordAsItStandsWithinASentence() {
    assertEquals(List.of("sanctions"), phrases("Sanctions hurt. They fear sanctions."));
  }

  @Test
  void writesAFullNameForTheSurname() {
    List<String> phrases =
        phrases("Maria Ostrow won the vote. Ostrow spoke at noon. Few had backed Ostrow.");
    assertTrue(phrases.contains("Maria Ostrow"), phrases::toString);
    assertFalse(phrases.contains("Ostrow"), phrases::toString);
  }

  @Test
  void keepsOfWithinAName() {
    List<String> phrases =
        phrases("The Bank of Torvia met. The Bank of Torvia then raised its rates.");
    assertEquals("Bank of Torvia", phrases.getFirst());
  }

  @Test
  void keepsTheSignBetweenPartnersWithinAName() {
    List<String> phrases = phrases("Harl & Voss closed a mill. Harl & Voss then sold its ships.");
    assertEquals("Harl & Voss", phrases.getFirst());
  }

  @Test
  void leavesOutHeadingsThatRunIntoTheirParagraph() {
    List<String> phrases =
        phrases("The Delta dam leaks. CRACKS WIDEN Delta engineers said the Delta dam must close.");
    assertTrue(
        phrases.stream().noneMatch(p -> p.contains("CRACKS") || p.contains("WIDEN")),
        phrases::toString);
    assertTrue(phrases.contains("Delta dam"), phrases::toString);
  }

  @Test
  void leavesOutSymbolsOfShares() {
    List<String> phrases =
        phrases("Velmar Ferries VLM.OS lost a ship. Rival Hale Lines HLN.OS won.");
    assertTrue(
        phrases.stream().noneMatch(p -> p.contains("VLM") || p.contains("OS")), phrases::toString);
    assertTrue(phrases.contains("Velmar Ferries"), phrases::toString);
  }

  @Test
  void aWordThatSaysWhatKindEndsNoPhrase() {
    List<String> phrases =
        phrases("The harbour seems excessive. An excessive harbour toll is expansive.");
    assertTrue(phrases.contains("excessive harbour toll"), phrases::toString);
    assertTrue(
        phrases.stream().noneMatch(p -> p.endsWith("excessive") || p.endsWith("expansive")),
        phrases::toString);
  }

  @Test
  void repeatsAWordWithAGeneralNounOnlyWhereTheTextComesBackToIt() {
    String once = "Velmar closed a mill. Velmar will pay. Velmar rises. The Velmar decision came.";
    assertFalse(phrases(once).contains("Velmar decision"), () -> phrases(once).toString());
    String twice = once + " Few liked the Velmar decision.";
    assertTrue(phrases(twice).contains("Velmar decision"), () -> phrases(twice).toString());
  }

  @Test
  void cutsATitleOffAName() {
    List<String> phrases = phrases("He met Prime Minister Anna Velk. They like Anna Velk.");
    assertEquals(List.of("Anna Velk"), phrases);
  }

  @Test
  void readsAnAcronymThatIsAStopWordInSmallLetters() {
    assertTrue(phrases("The deal with the US is off. The US left it.").contains("US"));
    assertFalse(phrases("They told us to go. They left us.").contains("us"));
  }

  @Test
  void aVerbIsNoNoun() {
    assertTrue(
        phrases("The firm backs the Delta plan. Delta backs the firm.").stream()
            .noneMatch(phrase -> phrase.contains("backs")));
  }

  @Test
  void aTitleMakesItsWordsStronger() {
    Article article = article(HARBOUR);
    Article titled = article.withTitle("Freight rates to rise");
    assertTrue(score(topics(titled), "freight rates") > score(topics(article), "freight rates"));
  }

  private static double score(List<Topic> topics, String label) {
    return topics.stream()
        .filter(topic -> topic.label().equals(label))
        .mapToDouble(Topic::score)
        .findFirst()
        .orElse(0);
  }
}
