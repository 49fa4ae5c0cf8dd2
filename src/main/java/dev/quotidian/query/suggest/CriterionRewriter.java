package dev.quotidian.query.suggest;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Gives a criterion with some of its leaves replaced; what is negated is left as it is.
 *
 * <p>Thread-safe, if the replacement is. It is for engines, not for applications.
 *
 * @param replacement what takes the place of each leaf
 * @since 0.1
 */
public record CriterionRewriter(Replacement replacement) {

  /** Checks. */
  public CriterionRewriter {
    Objects.requireNonNull(replacement, "replacement");
  }

  /** What takes the place of a leaf; by default the leaf itself. */
  public interface Replacement {

    /** Of a word or a phrase, alone or near others. */
    default Text text(Text text) {
      return text;
    }

    /** Of another criterion that articles and quotations share. */
    default CommonCriterion common(CommonCriterion leaf) {
      return leaf;
    }

    /** Of a criterion for quotations alone. */
    default QuotationCriterion quotation(QuotationCriterion leaf) {
      return leaf;
    }
  }

  /** The target with replaced leaves. */
  public SearchTarget in(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles found -> new SearchTarget.Articles(in(found.criterion()));
      case SearchTarget.Quotations found -> new SearchTarget.Quotations(in(found.criterion()));
    };
  }

  /** The criterion with replaced leaves. */
  public ArticleCriterion in(ArticleCriterion criterion) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all -> new ArticleCriterion.AllOf(each(all.criteria(), this::in));
      case ArticleCriterion.AnyOf any -> new ArticleCriterion.AnyOf(each(any.criteria(), this::in));
      case ArticleCriterion.AtLeast some ->
          new ArticleCriterion.AtLeast(some.count(), each(some.criteria(), this::in));
      case ArticleCriterion.Boosted one ->
          new ArticleCriterion.Boosted(in(one.criterion()), one.weight());
      case ArticleCriterion.Not not -> not;
      case ArticleCriterion.Quoting quoting ->
          new ArticleCriterion.Quoting(in(quoting.quotation()));
      case ArticleCriterion.Title title -> new ArticleCriterion.Title(text(title.text()));
      case ArticleCriterion.Lead lead -> new ArticleCriterion.Lead(text(lead.text()));
      case ArticleCriterion.Body body -> new ArticleCriterion.Body(text(body.text()));
      case ArticleCriterion.InField in -> new ArticleCriterion.InField(in.field(), text(in.text()));
      case ArticleCriterion.ByAuthor by -> by;
      case CommonCriterion common -> common(common);
    };
  }

  /** The criterion with replaced leaves. */
  public QuotationCriterion in(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all ->
          new QuotationCriterion.AllOf(each(all.criteria(), this::in));
      case QuotationCriterion.AnyOf any ->
          new QuotationCriterion.AnyOf(each(any.criteria(), this::in));
      case QuotationCriterion.AtLeast some ->
          new QuotationCriterion.AtLeast(some.count(), each(some.criteria(), this::in));
      case QuotationCriterion.Boosted one ->
          new QuotationCriterion.Boosted(in(one.criterion()), one.weight());
      case QuotationCriterion.Not not -> not;
      case QuotationCriterion.InArticle in -> new QuotationCriterion.InArticle(in(in.article()));
      case QuotationCriterion.Content content ->
          new QuotationCriterion.Content(text(content.text()));
      case QuotationCriterion.SpokenBy leaf -> replacement.quotation(leaf);
      case QuotationCriterion.SpokenById leaf -> replacement.quotation(leaf);
      case QuotationCriterion.NamedExactly leaf -> replacement.quotation(leaf);
      case QuotationCriterion.InRole leaf -> replacement.quotation(leaf);
      case QuotationCriterion.Affiliated leaf -> replacement.quotation(leaf);
      case QuotationCriterion.OfSourceType leaf -> replacement.quotation(leaf);
      case QuotationCriterion.OfKind leaf -> replacement.quotation(leaf);
      case QuotationCriterion.OfAct leaf -> replacement.quotation(leaf);
      case QuotationCriterion.Confident leaf -> replacement.quotation(leaf);
      case QuotationCriterion.SaidOn leaf -> replacement.quotation(leaf);
      case CommonCriterion common -> common(common);
    };
  }

  private CommonCriterion common(CommonCriterion common) {
    return common instanceof Text text ? text(text) : replacement.common(common);
  }

  private Text text(Text text) {
    return switch (text) {
      case Word word -> replacement.text(word);
      case Phrase phrase -> replacement.text(phrase);
      case Near near -> new Near(each(near.parts(), this::text), near.within(), near.ordered());
      case WordForm form -> replacement.text(form);
    };
  }

  private static <C> List<C> each(List<C> criteria, Function<C, C> rewriting) {
    List<C> rewritten = new ArrayList<>(criteria.size());
    criteria.forEach(one -> rewritten.add(rewriting.apply(one)));
    return rewritten;
  }
}
