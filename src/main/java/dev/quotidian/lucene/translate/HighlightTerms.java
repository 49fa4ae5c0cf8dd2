package dev.quotidian.lucene.translate;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CriterionWalker;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and phrases of a criterion that are highlighted. Negated ones are not among them, nor
 * those of titles, which are highlighted by themselves, or of fields of the archive's own. For one
 * thread.
 */
public final class HighlightTerms implements CriterionWalker.Visitor {
  private final List<Text> texts = new ArrayList<>();

  private HighlightTerms() {}

  /** Each text once. */
  public static List<Text> of(SearchTarget target) {
    return all(target).stream().distinct().toList();
  }

  /** Each text as often as it occurs. */
  public static List<Text> all(SearchTarget target) {
    HighlightTerms terms = new HighlightTerms();
    switch (target) {
      case SearchTarget.Articles articles -> CriterionWalker.walk(articles.criterion(), terms);
      case SearchTarget.Quotations quotations ->
          CriterionWalker.walk(quotations.criterion(), terms);
    }
    return terms.texts;
  }

  @Override
  public boolean atArticle(ArticleCriterion criterion, List<ArticleCriterion> children) {
    return !(criterion instanceof ArticleCriterion.Not
        || criterion instanceof ArticleCriterion.Title
        || criterion instanceof ArticleCriterion.InField);
  }

  @Override
  public boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
    return !(criterion instanceof QuotationCriterion.Not);
  }

  @Override
  public void atText(Text text) {
    texts.add(text);
  }
}
