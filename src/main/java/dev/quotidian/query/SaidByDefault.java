package dev.quotidian.query;

import dev.quotidian.article.Quotation;
import java.util.ArrayList;
import java.util.List;

/** The rule that a search looks at what was said, unless it names an act. */
final class SaidByDefault {
  private static final QuotationCriterion SAID = QuotationCriterion.act(Quotation.Act.SAID);

  private SaidByDefault() {}

  static QuotationCriterion of(QuotationCriterion criterion) {
    if (namesAct(criterion)) {
      return criterion;
    }
    List<QuotationCriterion> all = new ArrayList<>();
    if (criterion instanceof QuotationCriterion.AllOf asked) {
      all.addAll(asked.criteria());
    } else if (!(criterion instanceof CommonCriterion.Everything)) {
      all.add(criterion);
    }
    all.add(SAID);
    return QuotationCriterion.allOf(all);
  }

  private static boolean namesAct(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.OfAct act -> true;
      case QuotationCriterion.AllOf all ->
          all.criteria().stream().anyMatch(SaidByDefault::namesAct);
      case QuotationCriterion.AnyOf any ->
          any.criteria().stream().anyMatch(SaidByDefault::namesAct);
      case QuotationCriterion.AtLeast some ->
          some.criteria().stream().anyMatch(SaidByDefault::namesAct);
      case QuotationCriterion.Boosted boosted -> namesAct(boosted.criterion());
      case QuotationCriterion.Not not -> namesAct(not.criterion());
      case QuotationCriterion.InArticle in -> false;
      case QuotationCriterion.SpokenBy speaker -> false;
      case QuotationCriterion.SpokenById speaker -> false;
      case QuotationCriterion.InRole role -> false;
      case QuotationCriterion.Affiliated affiliated -> false;
      case QuotationCriterion.OfKind kind -> false;
      case QuotationCriterion.OfSourceType type -> false;
      case QuotationCriterion.Confident confident -> false;
      case QuotationCriterion.SaidOn said -> false;
      case CommonCriterion common -> false;
    };
  }
}
