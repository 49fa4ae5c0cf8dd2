package dev.quotidian.annotate.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which attributions of a model are kept: those that somebody made. */
final class AttributionFilterTest {
  private static AttributionFilter filter(String body) {
    return new AttributionFilter(new TokenView(Text.of(body), QuotationLexicon.english()));
  }

  private static QuotationDraft draft(Act act, double confidence, int source, int cue, int last) {
    QuotationDraft draft = new QuotationDraft(RuleId.LEARNED, confidence, act);
    if (source >= 0) {
      draft.source.add(new TokenRange(source, source));
    }
    draft.cue.add(new TokenRange(cue, cue));
    draft.content.add(new TokenRange(cue + 1, last));
    return draft;
  }

  /** The source, the cue and the last token of the content stand in columns two to four. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Okafor says the mill is shut now.                  | 0 | 1 | 6 | true
      If Okafor says the mill is shut, go.               | 1 | 2 | 6 | false
      It is open, whether Okafor says the bridge is old. | 5 | 6 | 10 | false
      Neither Okafor says the mill is shut.              | 1 | 2 | 6 | false
      Did Okafor say the mill was shut?                  | 1 | 2 | 6 | false
      Did Okafor say the mill was shut!                  | 1 | 2 | 6 | true
      Why did Okafor say the mill was shut?              | 2 | 3 | 7 | true
      Asked who had closed the bridge, he left.          | -1 | 0 | 5 | false
      Asked to close the old bridge, he left.            | -1 | 0 | 5 | true
      """)
  void whatIsSupposedOrAskedIsNotSaid(String body, int source, int cue, int last, boolean isKept) {
    assertEquals(isKept, filter(body).keeps(draft(Act.SAID, 0.9, source, cue, last), false), body);
  }

  @Test
  void twoWordsAreKeptWhereTheModelIsSure() {
    AttributionFilter filter = filter("Okafor said good morning.");
    assertFalse(filter.keeps(draft(Act.SAID, 0.9, 0, 1, 3), false));
    assertTrue(filter.keeps(draft(Act.SAID, 0.98, 0, 1, 3), false));
  }

  @Test
  void twoWordsInMarksAreKept() {
    assertTrue(filter("Okafor said good morning.").keeps(draft(Act.SAID, 0.9, 0, 1, 3), true));
  }

  @Test
  void aStanceThatNobodyTakesMustBeSure() {
    AttributionFilter filter = filter("Okafor wants the bridge closed.");
    assertTrue(filter.keeps(draft(Act.STANCE, 0.2, 0, 1, 4), false));
    assertFalse(filter.keeps(draft(Act.STANCE, 0.4, -1, 1, 4), false));
    assertTrue(filter.keeps(draft(Act.STANCE, 0.6, -1, 1, 4), false));
  }
}
