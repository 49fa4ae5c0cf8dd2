package dev.quotidian.query;

import java.util.List;

/** What a criterion is made of, for whoever walks through one. */
public final class CriterionParts {
  private CriterionParts() {}

  /**
   * The criteria of articles that one combines, weighs or negates, in order; none for one that asks
   * something itself, or asks it of the article's quotations.
   */
  public static List<ArticleCriterion> of(ArticleCriterion criterion) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all -> all.criteria();
      case ArticleCriterion.AnyOf any -> any.criteria();
      case ArticleCriterion.AtLeast some -> some.criteria();
      case ArticleCriterion.Boosted boosted -> List.of(boosted.criterion());
      case ArticleCriterion.Not not -> List.of(not.criterion());
      case ArticleCriterion.Quoting quoting -> List.of();
      case ArticleCriterion.Title title -> List.of();
      case ArticleCriterion.Lead lead -> List.of();
      case ArticleCriterion.Body body -> List.of();
      case ArticleCriterion.ByAuthor by -> List.of();
      case CommonCriterion common -> List.of();
    };
  }

  /**
   * The criteria of quotations that one combines, weighs or negates, in order; none for one that
   * asks something itself, or asks it of the quotation's article.
   */
  public static List<QuotationCriterion> of(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> all.criteria();
      case QuotationCriterion.AnyOf any -> any.criteria();
      case QuotationCriterion.AtLeast some -> some.criteria();
      case QuotationCriterion.Boosted boosted -> List.of(boosted.criterion());
      case QuotationCriterion.Not not -> List.of(not.criterion());
      case QuotationCriterion.InArticle in -> List.of();
      case QuotationCriterion.SpokenBy speaker -> List.of();
      case QuotationCriterion.SpokenById speaker -> List.of();
      case QuotationCriterion.InRole role -> List.of();
      case QuotationCriterion.Affiliated affiliated -> List.of();
      case QuotationCriterion.OfKind kind -> List.of();
      case QuotationCriterion.OfSourceType type -> List.of();
      case QuotationCriterion.OfAct act -> List.of();
      case QuotationCriterion.Confident confident -> List.of();
      case QuotationCriterion.SaidOn said -> List.of();
      case CommonCriterion common -> List.of();
    };
  }
}
