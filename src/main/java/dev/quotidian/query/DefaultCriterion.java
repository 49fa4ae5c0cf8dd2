package dev.quotidian.query;

import dev.quotidian.article.Quotation;
import dev.quotidian.query.QuotationCriterion.Confident;
import dev.quotidian.query.QuotationCriterion.InArticle;
import dev.quotidian.query.QuotationCriterion.OfAct;
import java.util.ArrayList;
import java.util.List;

/** An implicit filter: a criterion that is added unless one of its kind is named already. */
final class DefaultCriterion {
  /** A search looks at what was said, unless it names an act. */
  static final DefaultCriterion SAID =
      new DefaultCriterion(OfAct.class, QuotationCriterion.act(Quotation.Act.SAID));

  /** A facet counts what is likely enough to have been said, unless it names a confidence. */
  static final DefaultCriterion LIKELY =
      new DefaultCriterion(Confident.class, QuotationCriterion.confidence(Quotation.MIN_LIKELY));

  private final Class<? extends QuotationCriterion> kind;
  private final QuotationCriterion added;

  private DefaultCriterion(Class<? extends QuotationCriterion> kind, QuotationCriterion added) {
    this.kind = kind;
    this.added = added;
  }

  QuotationCriterion in(QuotationCriterion criterion) {
    Search search = new Search();
    CriterionWalker.walk(criterion, search);
    return search.isNamed ? criterion : and(criterion);
  }

  /** Looks for the kind. What stands inside an article's criterion is of other quotations. */
  private final class Search implements CriterionWalker.Visitor {
    private boolean isNamed;

    @Override
    public boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
      isNamed |= kind.isInstance(criterion);
      return !isNamed && !(criterion instanceof InArticle);
    }
  }

  private QuotationCriterion and(QuotationCriterion criterion) {
    List<QuotationCriterion> all = new ArrayList<>();
    if (criterion instanceof QuotationCriterion.AllOf parts) {
      all.addAll(parts.criteria());
    } else if (!(criterion instanceof CommonCriterion.MatchAll)) {
      all.add(criterion);
    }
    all.add(added);
    return QuotationCriterion.allOf(all);
  }
}
