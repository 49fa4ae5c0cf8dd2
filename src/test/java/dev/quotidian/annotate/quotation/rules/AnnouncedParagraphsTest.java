package dev.quotidian.annotate.quotation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation;
import dev.quotidian.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs without marks behind a verb of saying, its subject and a colon. */
final class AnnouncedParagraphsTest {
  private static final String BLOCK = "\n\nThe lamp has burned for ninety years and will burn on.";

  private static List<Quotation> found(String body) {
    Text text = Text.of(body);
    return new RuleAttributor(text, QuotationLexicon.english())
        .run().stream()
            .filter(draft -> draft.rule == RuleId.CLAUSE_ANNOUNCED)
            .map((QuotationDraft draft) -> draft.quotation(text).orElseThrow())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "In his diary, the keeper wrote:#the keeper",
        "Okafor told the council on Monday:#Okafor",
        "Lena Okafor said the following:#Lena Okafor",
      })
  void areWhatTheSubjectSaid(String announcement, String source) {
    String body = announcement + BLOCK + "\n\nThe council left.";
    assertEquals(
        List.of(source + " > The lamp has burned for ninety years and will burn on"),
        found(body).stream()
            .map(q -> q.source().getFirst().in(body) + " > " + q.contentIn(body))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The keeper wrote to those who had been there:\n\n- The lamp will burn on for ever and ever.",
        "The keeper wrote:\n\nThe lamp and the keeper: ninety years on the rock they both love.",
        "The keeper wrote:\n\nThe Lamp and the Keeper of the Rock",
        "The keeper said the lamp was saved for these reasons:\n\nIt has burned for ninety long years.",
        "The keeper has two lamps:\n\nThe first one has burned for ninety long years.",
        "The keeper wrote:\n\nThe lamp that “never sleeps” has burned for ninety years.",
      })
  void listsLabelsHeadingsAndNarrationAreNot(String body) {
    assertEquals(List.of(), found(body));
  }
}
