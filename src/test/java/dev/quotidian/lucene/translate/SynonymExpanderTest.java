package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.synonym.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query string becomes another; both are read by the same parser. */
final class SynonymExpanderTest {
  private static final SynonymExpander EXPANDER =
      new SynonymExpander(
          Synonyms.of(
              "ECB, European Central Bank",
              "quake, tremor => earthquake",
              "car, automobile",
              "heart attack => heart attack, myocardial infarction"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cars                                | (cars OR automobile)
          quakes                              | earthquake
          ECB rates                           | (ECB OR "European Central Bank") rates
          European Central Bank               | (ECB OR (European Central Bank))
          "the quake zone"                    | "the earthquake zone"
          "an ECB car"                        | ("an ECB car" OR "an ECB automobile" OR "an European Central Bank car" OR "an European Central Bank automobile")
          fatal heart attack                  | fatal ((heart attack) OR "myocardial infarction")
          -car                                | -(car OR automobile)
          speaker:Poe car                     | speaker:Poe (car OR automobile)
          article:(title:car)                 | article:(title:car OR title:automobile)
          bridge                              | bridge
          """)
  void aWordIsAskedForAsAnyOfItsSynonyms(String asked, String expected) {
    assertEquals(
        QueryParser.strict().quotations(expected).criterion(),
        EXPANDER.expanded(QueryParser.strict().quotations(asked).criterion()));
  }

  @Test
  void whereAnyWordIsEnoughAPhraseIsToo() {
    assertEquals(
        QueryParser.strict()
            .articles("fatal OR heart OR attack OR \"myocardial infarction\"")
            .criterion(),
        EXPANDER.expanded(QueryParser.strict().articles("fatal OR heart OR attack").criterion()));
  }

  @Test
  void noSynonymsChangeNothing() {
    var asked = QueryParser.strict().articles("title:car \"heart attack\" quoting:(ECB)");
    assertEquals(asked.criterion(), new SynonymExpander(Synonyms.NONE).expanded(asked.criterion()));
  }
}
