package dev.quotidian.query.parser;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a query string, or a part of it in parentheses, is about.
 *
 * @param <C> the criteria it gives
 */
record CriterionFactory<C>(
    Function<CommonCriterion, C> common,
    Function<ArticleCriterion, C> ofArticle,
    Function<QuotationCriterion, C> ofQuotation,
    Function<List<C>, C> allOf,
    Function<List<C>, C> anyOf,
    Function<C, C> not,
    BiFunction<Integer, List<C>, C> atLeast,
    BiFunction<C, Double, C> boosted,
    Function<C, List<C>> parts) {

  static CriterionFactory<ArticleCriterion> articles() {
    return new CriterionFactory<>(
        common -> common,
        article -> article,
        ArticleCriterion::quoting,
        ArticleCriterion::allOf,
        ArticleCriterion::anyOf,
        ArticleCriterion::not,
        ArticleCriterion::atLeast,
        ArticleCriterion::boosted,
        whole -> whole instanceof ArticleCriterion.AllOf all ? all.criteria() : List.of(whole));
  }

  static CriterionFactory<QuotationCriterion> quotations() {
    return new CriterionFactory<>(
        common -> common,
        QuotationCriterion::inArticle,
        quotation -> quotation,
        QuotationCriterion::allOf,
        QuotationCriterion::anyOf,
        QuotationCriterion::not,
        QuotationCriterion::atLeast,
        QuotationCriterion::boosted,
        whole -> whole instanceof QuotationCriterion.AllOf all ? all.criteria() : List.of(whole));
  }
}
