package dev.quotidian.annotate.quotation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code As the keeper put it}. */
final class AsPutRuleTest {

  private static List<String> found(String body) {
    Text text = Text.of(body);
    return new RuleAttributor(text, QuotationLexicon.english())
        .run().stream()
            .filter(draft -> draft.rule == RuleId.CLAUSE_PUT)
            .map(draft -> draft.quotation(text).orElseThrow())
            .map(q -> q.source().getFirst().in(body) + " > " + q.contentIn(body))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "As one sailor put it, the pier is dead.#one sailor > the pier is dead",
        "As Okafor so aptly put it in her letter, the pier was dead.#Okafor > the pier was dead",
        "But as he puts it, the pier is a “sleeping dog”.#he > the pier is a “sleeping dog”",
      })
  void whatFollowsTheCommaIsSaid(String body, String expected) {
    assertEquals(List.of(expected), found(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As the sailor put it on the table, the lamp went out.",
        "The sailor took the lamp and put it down, and the others left.",
        "As the sailor put it away, the lamp went out.",
      })
  void whatIsPutSomewhereIsNot(String body) {
    assertEquals(List.of(), found(body));
  }
}
