package dev.quotidian.lucene;

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
record Asked(
    Function<Translation, Query> query,
    Function<Translation, Function<String, Query>> added,
    boolean hasNeighbours,
    boolean isAny) {

  static Asked of(ArticleCriterion criterion) {
    return new Asked(
        look -> look.articles().asked(criterion),
        look -> look.articles()::added,
        Neighbours.in(criterion),
        criterion instanceof ArticleCriterion.AnyOf);
  }

  static Asked of(QuotationCriterion criterion) {
    QuotationCriterion searched = criterion.asSearched();
    return new Asked(
        look -> look.quotations().searched(searched),
        look -> look.quotations()::added,
        Neighbours.in(searched),
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
