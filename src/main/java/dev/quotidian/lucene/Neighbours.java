package dev.quotidian.lucene;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.Parts;
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
    List<ArticleCriterion> parts = Parts.of(criterion);
    if (among(parts)) {
      return true;
    }
    for (ArticleCriterion part : parts) {
      if (in(part)) {
        return true;
      }
    }
    return criterion instanceof ArticleCriterion.Quoting quoting
        && in(quoting.quotation().asSearched());
  }

  /**
   * Whether two words may stand side by side.
   *
   * @param searched as searches take it
   */
  static boolean in(QuotationCriterion searched) {
    List<QuotationCriterion> parts = Parts.of(searched);
    if (among(parts)) {
      return true;
    }
    for (QuotationCriterion part : parts) {
      if (in(part)) {
        return true;
      }
    }
    return searched instanceof QuotationCriterion.InArticle inside && in(inside.article());
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
