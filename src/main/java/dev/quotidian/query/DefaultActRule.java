package dev.quotidian.query;

import dev.quotidian.article.Quotation;
import java.util.ArrayList;
import java.util.List;

/** The rule that a search looks at what was said, unless it names an act. */
final class DefaultActRule {
  private static final QuotationCriterion SAID = QuotationCriterion.act(Quotation.Act.SAID);

  private DefaultActRule() {}

  static QuotationCriterion of(QuotationCriterion criterion) {
    if (namesAct(criterion)) {
      return criterion;
    }
    List<QuotationCriterion> all = new ArrayList<>();
    if (criterion instanceof QuotationCriterion.AllOf asked) {
      all.addAll(asked.criteria());
    } else if (!(criterion instanceof CommonCriterion.MatchAll)) {
      all.add(criterion);
    }
    all.add(SAID);
    return QuotationCriterion.allOf(all);
  }

  private static boolean namesAct(QuotationCriterion criterion) {
    if (criterion instanceof QuotationCriterion.OfAct) {
      return true;
    }
    for (QuotationCriterion part : CriterionParts.of(criterion)) {
      if (namesAct(part)) {
        return true;
      }
    }
    return false;
  }
}
