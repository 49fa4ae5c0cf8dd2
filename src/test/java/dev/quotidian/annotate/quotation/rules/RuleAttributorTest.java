package dev.quotidian.annotate.quotation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The constructions that the rules read: text, then source : cue : content, several divided by a
 * bar.
 */
final class RuleAttributorTest {
  private static final QuotationExtractor EXTRACTOR =
      new QuotationExtractor(QuotationLexicon.english());

  private static List<String> found(String body) {
    return EXTRACTOR.byRules(Text.of(body)).stream()
        .map(
            q ->
                words(q.source(), body)
                    + " : "
                    + words(q.cue(), body)
                    + " : "
                    + words(q.content(), body))
        .toList();
  }

  private static String words(List<Span> spans, String body) {
    return String.join(" / ", spans.stream().map(span -> span.in(body)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "“We wait,” said Lena Okafor.#Lena Okafor : said : “We wait,”",
        "“We wait,” Lena Okafor said.#Lena Okafor : said : “We wait,”",
        "“We wait,” the minister later added.#the minister : added : “We wait,”",
        "“We wait for rain,” she said, “and for grain.”#she : said : “We wait for rain,” / “and for grain.”",
        "“We wait,” he said. “It will rain soon.”#he : said : “We wait,” / “It will rain soon.”",
        "Okafor said: “We wait for the rain.”#Okafor : said : “We wait for the rain.”",
        "Okafor told reporters on Monday, “We wait for rain.”#Okafor : told : “We wait for rain.”",
        "“Why wait?” Okafor asked.#Okafor : asked : “Why wait?”",
        "“We wait,” Okafor thundered.#Okafor : thundered : “We wait,”",
        "“We wait,” Mrs May replied.#Mrs May : replied : “We wait,”",
        "Asked again, May said: “We wait for the rain.”#May : said : “We wait for the rain.”",
        "“We wait,” Okafor was quoted as saying.#Okafor : quoted as saying : “We wait,”",
      })
  void directSpeech(String body, String expected) {
    assertEquals(List.of(expected), found(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Okafor said that the dam would hold.#Okafor : said : the dam would hold",
        "Okafor said the dam would hold.#Okafor : said : the dam would hold",
        "The dam would hold for years, Okafor said.#Okafor : said : The dam would hold for years",
        "The dam, she said, would hold.#she : said : The dam / would hold",
        "According to Okafor, the dam will hold.#Okafor : According to : the dam will hold",
        "According to the keeper the dam will hold.#the keeper : According to : the dam will hold",
        "According to Okafor it will hold.#Okafor : According to : it will hold",
        "The dam will hold, according to Okafor.#Okafor : according to : The dam will hold",
        "Okafor said in a statement on March 3, 2025, that it held.#Okafor : said : it held",
        "Okafor, a minister for the Greens, said it held.#Okafor, a minister for the Greens : said : it held",
        "The firm reported a loss of $3 million on Monday.#The firm : reported : a loss of $3 million",
        "Okafor said the dam was “as safe as a church”.#Okafor : said : the dam was “as safe as a church”",
      })
  void reportedSpeech(String body, String expected) {
    assertEquals(List.of(expected), found(body));
  }

  @Test
  void transcripts() {
    assertEquals(
        List.of("LOW : : : We wait", "POE : : : We do not", "LOW : : : Then go"),
        found("LOW: We wait.\n\nPOE: We do not.\n\nLOW: Then go."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Okafor would not say who had signed it.",
        "Okafor did not say that the dam would hold.",
        "Okafor declined to comment.",
        "They sang “The Long Road” at the door.",
        "The so-called “green lane” was closed.",
      })
  void noQuotation(String body) {
    assertEquals(List.of(), found(body));
  }

  @Test
  void aParticipleTakesTheSubjectOfItsSentence() {
    String body = "Okafor said the dam would hold, adding that the river would fall.";
    assertEquals(
        List.of("Okafor : said : the dam would hold", "Okafor : adding : the river would fall"),
        found(body));
  }

  @Test
  void aColonAnnouncesAQuotationInTheNextParagraph() {
    String body = "Okafor went on:\n\n“We wait for the rain to come.”\n";
    assertEquals(1, found(body).size());
  }

  @Test
  void aSignatureNamesTheSource() {
    String body = "“We wait for the rain to come.”\n\n— Lena Okafor\n";
    assertEquals(List.of("Lena Okafor :  : “We wait for the rain to come.”"), found(body));
  }

  @Test
  void aQuotationWithoutACueIsKept() {
    String body = "The hall was full.\n\n“We wait for the rain to come.”\n\nIt rained.";
    List<Quotation> quotations = EXTRACTOR.byRules(Text.of(body));
    assertEquals(1, quotations.size());
    assertTrue(quotations.getFirst().confidence() < 0.5);
  }

  @Test
  void paragraphsThatReopenAreOneQuotation() {
    String body = "“We wait,” Okafor said. “It is dry.\n\n“It will rain soon.”";
    assertEquals(
        List.of("Okafor : said : “We wait,” / “It is dry. / “It will rain soon.”"), found(body));
  }
}
