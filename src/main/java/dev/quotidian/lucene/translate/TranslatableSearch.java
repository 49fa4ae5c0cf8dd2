package dev.quotidian.lucene.translate;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import java.util.function.Function;
import org.apache.lucene.search.Query;

/**
 * What one search asks for, to be translated for one look or another.
 *
 * @param query the criterion as a query
 * @param added a term as a query
 * @param hasNeighbours whether words stand side by side in it, so that a closer look may see more
 * @param isAny whether one of several may be enough, so that some may be left out which add nothing
 */
public record TranslatableSearch(
    Function<QueryTranslator, Query> query,
    Function<QueryTranslator, Function<String, Query>> added,
    boolean hasNeighbours,
    boolean isAny) {

  public static TranslatableSearch of(ArticleCriterion criterion) {
    return new TranslatableSearch(
        look -> look.articles().asked(criterion),
        look -> look.articles()::added,
        AdjacentWords.in(criterion),
        criterion instanceof ArticleCriterion.AnyOf);
  }

  public static TranslatableSearch of(QuotationCriterion criterion) {
    QuotationCriterion searched = criterion.asSearched();
    return new TranslatableSearch(
        look -> look.quotations().searched(searched),
        look -> look.quotations()::added,
        AdjacentWords.in(searched),
        isAny(searched));
  }

  private static boolean isAny(QuotationCriterion criterion) {
    if (criterion instanceof QuotationCriterion.AllOf all) {
      for (QuotationCriterion one : all.criteria()) {
        if (one instanceof QuotationCriterion.AnyOf) {
          return true;
        }
      }
    }
    return criterion instanceof QuotationCriterion.AnyOf;
  }
}
