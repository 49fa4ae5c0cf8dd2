package dev.quotidian.query;

import dev.quotidian.article.Quotation;
import dev.quotidian.query.QuotationCriterion.InArticle;
import dev.quotidian.query.QuotationCriterion.OfAct;
import java.util.ArrayList;
import java.util.List;

/** The rule that a search looks at what was said, unless it names an act. */
final class DefaultActRule implements CriterionWalker.Visitor {
  private static final QuotationCriterion SAID = QuotationCriterion.act(Quotation.Act.SAID);

  private boolean namesAct;

  private DefaultActRule() {}

  static QuotationCriterion of(QuotationCriterion criterion) {
    DefaultActRule rule = new DefaultActRule();
    CriterionWalker.walk(criterion, rule);
    return rule.namesAct ? criterion : said(criterion);
  }

  /** An act inside an article's criterion is one of other quotations. */
  @Override
  public boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
    namesAct |= criterion instanceof OfAct;
    return !namesAct && !(criterion instanceof InArticle);
  }

  private static QuotationCriterion said(QuotationCriterion criterion) {
    List<QuotationCriterion> all = new ArrayList<>();
    if (criterion instanceof QuotationCriterion.AllOf parts) {
      all.addAll(parts.criteria());
    } else if (!(criterion instanceof CommonCriterion.MatchAll)) {
      all.add(criterion);
    }
    all.add(SAID);
    return QuotationCriterion.allOf(all);
  }
}
