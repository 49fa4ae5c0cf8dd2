package dev.quotidian.annotate.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules’ clause before a cue, beside what the model found at the same cue. */
final class TrailingCuesTest {
  // 0 Boats sank off Cape Venn , 6 the 7 bank 8 said 9 on 10 Monday 11 .
  private static final Text TEXT =
      Text.of("Boats sank off Cape Venn, the bank said on Monday. Okafor left.");

  private final TokenView reading = new TokenView(TEXT, QuotationLexicon.english());

  private static QuotationDraft draft(RuleId rule, int... content) {
    QuotationDraft draft = new QuotationDraft(rule, 0.9, Act.SAID);
    draft.cue.add(new TokenRange(8, 8));
    draft.source.add(new TokenRange(6, 7));
    for (int i = 0; i < content.length; i += 2) {
      draft.content.add(new TokenRange(content[i], content[i + 1]));
    }
    return draft;
  }

  /** The contents of what is left, where the rules found one draft and the model the others. */
  private List<String> taken(QuotationDraft ruled, QuotationDraft... learned) {
    List<QuotationDraft> found = new ArrayList<>(List.of(learned));
    new TrailingCues(reading, found).take(List.of(ruled));
    return found.stream()
        .map(
            draft ->
                String.join(
                    " / ",
                    draft.content.stream()
                        .map(range -> TEXT.string(range.first(), range.last()))
                        .toList()))
        .toList();
  }

  @Test
  void widenAPartOfTheClause() {
    assertEquals(
        List.of("Boats sank off Cape Venn"),
        taken(draft(RuleId.CLAUSE_BEFORE, 0, 4), draft(RuleId.LEARNED, 1, 2)));
  }

  @Test
  void takeTheTimeBehindTheCueOutOfTheContent() {
    assertEquals(
        List.of("Boats sank off Cape Venn"),
        taken(draft(RuleId.CLAUSE_BEFORE, 0, 4), draft(RuleId.LEARNED, 1, 2, 9, 10)));
  }

  @Test
  void addWhatTheModelDidNotFind() {
    assertEquals(List.of("Boats sank off Cape Venn"), taken(draft(RuleId.CLAUSE_BEFORE, 0, 4)));
  }

  @Test
  void leaveWhatReachesFurtherThanTheClause() {
    assertEquals(
        List.of("Boats sank off Cape Venn"),
        taken(draft(RuleId.CLAUSE_BEFORE, 1, 3), draft(RuleId.LEARNED, 0, 4)));
  }

  @Test
  void leaveWhatGoesOnInTheNextSentence() {
    assertEquals(
        List.of("sank off / Okafor left"),
        taken(draft(RuleId.CLAUSE_BEFORE, 0, 4), draft(RuleId.LEARNED, 1, 2, 12, 13)));
  }

  @Test
  void leaveWhatOtherRulesFound() {
    assertEquals(
        List.of("sank off"), taken(draft(RuleId.CLAUSE_AFTER, 0, 4), draft(RuleId.LEARNED, 1, 2)));
  }
}
