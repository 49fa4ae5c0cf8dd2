package dev.quotidian.lucene.translate;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CriterionWalker;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import java.util.List;

/**
 * Whether words may be adjacent in a criterion, decided without an analyser. Where none are,
 * re-ranking would change nothing. For one thread.
 */
final class AdjacentWords implements CriterionWalker.Visitor {
  private boolean hasAdjacent;

  private AdjacentWords() {}

  /**
   * Whether two words may be adjacent.
   *
   * @param target with a criterion for quotations as it is searched
   */
  static boolean in(SearchTarget target) {
    AdjacentWords visitor = new AdjacentWords();
    switch (target) {
      case SearchTarget.Articles articles -> CriterionWalker.walk(articles.criterion(), visitor);
      case SearchTarget.Quotations quotations ->
          CriterionWalker.walk(quotations.criterion(), visitor);
    }
    return visitor.hasAdjacent;
  }

  @Override
  public boolean atArticle(ArticleCriterion criterion, List<ArticleCriterion> children) {
    hasAdjacent = hasAdjacent || among(children);
    return !hasAdjacent;
  }

  @Override
  public boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
    hasAdjacent = hasAdjacent || among(children);
    return !hasAdjacent;
  }

  private static boolean among(List<?> criteria) {
    int count = 0;
    for (Object criterion : criteria) {
      count += QueryTerms.word(criterion).map(word -> isPlain(word.text()) ? 1 : 2).orElse(0);
    }
    return count > 1;
  }

  /** Whether it is at most one term in any index. */
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
