package dev.quotidian.annotate.quotation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.SentenceUnits;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ComplementRulesTest {

  private static List<QuotationDraft> drafts(Text text) {
    TokenView reading = new TokenView(text, QuotationLexicon.english());
    return new ComplementRules(reading, SentenceUnits.firstTokens(reading)).run();
  }

  /** Each clause as {@code source > clause}. */
  private static List<String> clauses(String body, Act act) {
    Text text = Text.of(body);
    return drafts(text).stream()
        .filter(draft -> draft.act == act)
        .map(draft -> draft.quotation(text).orElseThrow())
        .map(found -> source(found, body) + " > " + found.contentIn(body))
        .toList();
  }

  private static String source(Quotation found, String body) {
    return found.source().getFirst().in(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The keeper noticed that the lamp was out.#The keeper > the lamp was out",
        "Do you think the bridge will hold?#you > the bridge will hold",
        "Most people believe that the harbour is small.#Most people > the harbour is small",
        "Okafor is quite sure the mill was sold.#Okafor > the mill was sold",
        "We are proud that our choir won.#We > our choir won",
        "The guests knew why the band left.#The guests > why the band left",
        "Okafor came to the conclusion that the mill was sold.#Okafor > the mill was sold",
        "Okafor has the uneasy feeling that the mill was sold.#Okafor > the mill was sold",
        "He was under the impression that the mill was sold.#He > the mill was sold",
        "Okafor began to think that the mill was sold.#Okafor > the mill was sold",
        "The guests kept hoping the band would play.#The guests > the band would play",
        "Okafor hoped the rain would stop, but it went on.#Okafor > the rain would stop",
      })
  void whatSomebodyThinksOrNotices(String body, String expected) {
    assertEquals(List.of(expected), clauses(body, Act.THOUGHT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Studies show that owls hear well.#Studies > owls hear well",
        "Sailors started saying the pier was unsafe.#Sailors > the pier was unsafe",
        "The survey found that most shops close early.#The survey > most shops close early",
        "Okafor promised the ferry would sail.#Okafor > the ferry would sail",
      })
  void whatATextShowsOrSomebodyPromisesIsSaid(String body, String expected) {
    assertEquals(List.of(expected), clauses(body, Act.SAID));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"Okafor did not believe that the mill was sold.#Okafor > the mill was sold"})
  void aDenialIsAStance(String body, String expected) {
    assertEquals(List.of(expected), clauses(body, Act.STANCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The feeling that the mill was sold spread.",
        "It was the conclusion that the mill was sold.",
        "It was believed that the mill was sold.",
        "It is certain that the mill was sold.",
        "Fears that the mill was sold drove prices down.",
        "The firm would assume Acme's rights and duties.",
        "Okafor knew the old miller well.",
        "The thought that he was late hurt.",
        "The sign shows that it is late.",
        "The town's state auditor Ann Poe found nothing.",
        "The bank's forecast prices are high.",
      })
  void nobodyThinks(String body) {
    assertEquals(List.of(), drafts(Text.of(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he has the idle feeling that ",
        "he thinks that ",
        "I know ",
        "she is sure, but he is sure ",
        "“A b. C d” they know e “f. G "
      })
  void hostileTextInTime(String piece) {
    String body = piece.repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> drafts(Text.of(body)));
  }
}
