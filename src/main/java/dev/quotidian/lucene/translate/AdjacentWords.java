package dev.quotidian.lucene.translate;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.CriterionParts;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells without analysing any text whether words may stand side by side in a criterion. Where none
 * do, a closer look sees no more than the first.
 */
final class AdjacentWords {
  private AdjacentWords() {}

  /** Whether two words may stand side by side. */
  static boolean in(ArticleCriterion criterion) {
    return anyOf(CriterionParts.of(criterion), AdjacentWords::in)
        || (criterion instanceof ArticleCriterion.Quoting quoting
            && in(quoting.quotation().asSearched()));
  }

  /**
   * Whether two words may stand side by side.
   *
   * @param searched as searches take it
   */
  static boolean in(QuotationCriterion searched) {
    return anyOf(CriterionParts.of(searched), AdjacentWords::in)
        || (searched instanceof QuotationCriterion.InArticle inside && in(inside.article()));
  }

  /** Among these, or in one of them. */
  private static <C> boolean anyOf(List<C> parts, Predicate<C> in) {
    if (among(parts)) {
      return true;
    }
    for (C part : parts) {
      if (in.test(part)) {
        return true;
      }
    }
    return false;
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
