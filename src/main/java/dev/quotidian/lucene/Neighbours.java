package dev.quotidian.lucene;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;

/**
 * Tells without analysing any text whether words may stand side by side in a criterion. Where none
 * do, a closer look sees no more than the first.
 */
final class Neighbours {
  private Neighbours() {}

  /** Whether two words may stand side by side. */
  static boolean in(ArticleCriterion criterion) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all ->
          among(all.criteria()) || all.criteria().stream().anyMatch(Neighbours::in);
      case ArticleCriterion.AnyOf any ->
          among(any.criteria()) || any.criteria().stream().anyMatch(Neighbours::in);
      case ArticleCriterion.AtLeast some ->
          among(some.criteria()) || some.criteria().stream().anyMatch(Neighbours::in);
      case ArticleCriterion.Not not -> in(not.criterion());
      case ArticleCriterion.Boosted boosted -> in(boosted.criterion());
      case ArticleCriterion.Quoting quoting -> in(quoting.quotation());
      case ArticleCriterion.Title title -> false;
      case ArticleCriterion.Lead lead -> false;
      case ArticleCriterion.Body body -> false;
      case ArticleCriterion.ByAuthor by -> false;
      case CommonCriterion common -> false;
    };
  }

  /** Whether two words may stand side by side, as searches take it. */
  static boolean in(QuotationCriterion criterion) {
    return part(criterion.asSearched());
  }

  private static boolean part(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all ->
          among(all.criteria()) || all.criteria().stream().anyMatch(Neighbours::part);
      case QuotationCriterion.AnyOf any ->
          among(any.criteria()) || any.criteria().stream().anyMatch(Neighbours::part);
      case QuotationCriterion.AtLeast some ->
          among(some.criteria()) || some.criteria().stream().anyMatch(Neighbours::part);
      case QuotationCriterion.Not not -> part(not.criterion());
      case QuotationCriterion.Boosted boosted -> part(boosted.criterion());
      case QuotationCriterion.InArticle in -> in(in.article());
      case QuotationCriterion.SpokenBy speaker -> false;
      case QuotationCriterion.SpokenById speaker -> false;
      case QuotationCriterion.InRole role -> false;
      case QuotationCriterion.Affiliated affiliated -> false;
      case QuotationCriterion.OfKind kind -> false;
      case QuotationCriterion.OfSourceType type -> false;
      case QuotationCriterion.OfAct act -> false;
      case QuotationCriterion.Confident confident -> false;
      case QuotationCriterion.SaidOn said -> false;
      case CommonCriterion common -> false;
    };
  }

  private static boolean among(List<?> criteria) {
    int words = 0;
    for (Object criterion : criteria) {
      if (criterion instanceof Word word) {
        words += isPlain(word.text()) ? 1 : 2;
      }
    }
    return words > 1;
  }

  /** Whether it is one term at most in any index. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
