package dev.quotidian.annotate.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the clause of a coordinated verb is; the first verb is the second word. */
final class SharedSubjectsTest {

  private static QuotationDraft draft(int cue) {
    QuotationDraft draft = new QuotationDraft(RuleId.LEARNED, 0.9, Act.THOUGHT);
    draft.cue.add(new TokenRange(cue, cue));
    draft.content.add(new TokenRange(cue + 1, cue + 3));
    return draft;
  }

  @ParameterizedTest
  @CsvSource({
    "Okafor knew the dam held and hoped the rain ended., 6, true",
    "Okafor knew the dam held. Others hoped the rain ended., 7, false",
    "Okafor knew the dam held whoever hoped the rain ended., 6, false",
    "Okafor knew the dam held and hoping the rain ended., 6, false",
  })
  void sharesTheSubjectOfACoordinatedVerb(String body, int cue, boolean shared) {
    QuotationDraft first = draft(1);
    first.source.add(new TokenRange(0, 0));
    QuotationDraft second = draft(cue);
    TokenView reading = new TokenView(Text.of(body), QuotationLexicon.english());
    new SharedSubjects(reading).share(List.of(second, first));
    assertEquals(shared ? List.of(new TokenRange(0, 0)) : List.of(), second.source);
  }
}
