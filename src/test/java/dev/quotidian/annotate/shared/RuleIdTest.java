package dev.quotidian.annotate.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.Rules;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RuleIdTest {
  /** Added since the model was trained. */
  private static final Set<RuleId> UNSEEN =
      Set.of(
          RuleId.LABEL_REACTION,
          RuleId.QUOTE_DESCRIBED_AS,
          RuleId.QUOTE_SIGNED,
          RuleId.CLAUSE_QUOTED_AS,
          RuleId.CLAUSE_COMPLEMENT,
          RuleId.CLAUSE_PUT,
          RuleId.CLAUSE_ANNOUNCED);

  @Test
  void everyIdHasASentenceAndEverySentenceOfAQuotationRuleHasAnId() {
    Set<String> sentences =
        Rules.ids().stream()
            .filter(id -> !id.startsWith("speaker.") && !id.startsWith("said."))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ids =
        Arrays.stream(RuleId.values())
            .map(RuleId::text)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(ids, sentences);
  }

  /** People read the kind of a rule from its text: the two must not part. */
  @Test
  void theTextTellsTheKind() {
    for (RuleId id : RuleId.values()) {
      assertEquals(id.text().startsWith("quote."), id.isByMarks(), id.text());
      assertEquals(id.text().startsWith("label."), id.isByLabel(), id.text());
    }
  }

  /**
   * The trained weights hold for these numbers: a changed text means training anew. The model has
   * not seen the rules that are left out.
   */
  @Test
  void theFeaturesAreThoseThatTheModelLearned() {
    int all =
        Arrays.stream(RuleId.values())
            .filter(id -> !UNSEEN.contains(id))
            .map(RuleId::feature)
            .toList()
            .hashCode();
    assertEquals(-10790110, all);
  }
}
