package dev.quotidian.query;

import dev.quotidian.article.Quotation;
import dev.quotidian.query.ArticleCriterion.Body;
import dev.quotidian.query.ArticleCriterion.ByAuthor;
import dev.quotidian.query.ArticleCriterion.Lead;
import dev.quotidian.query.ArticleCriterion.Quoting;
import dev.quotidian.query.ArticleCriterion.Title;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationCriterion.Confident;
import dev.quotidian.query.QuotationCriterion.InArticle;
import dev.quotidian.query.QuotationCriterion.OfAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Walks through a criterion, parents before children. This is the one place that knows the children
 * of every criterion.
 *
 * <p>Thread-safe. It is for engines, not for applications.
 *
 * @since 0.1
 */
public final class CriterionWalker {
  private CriterionWalker() {}

  /** What is done at each criterion. */
  public interface Visitor {

    /**
     * At a criterion for articles.
     *
     * @param children the criteria for articles that it combines, weighs or negates, in order
     * @return whether to walk on into all that it is made of
     */
    default boolean atArticle(ArticleCriterion criterion, List<ArticleCriterion> children) {
      return true;
    }

    /**
     * At a criterion for quotations. The criterion of a {@link Quoting} comes {@linkplain
     * QuotationCriterion#asSearched as it is searched}.
     *
     * @param children the criteria for quotations that it combines, weighs or negates, in order
     * @return whether to walk on into all that it is made of
     */
    default boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
      return true;
    }

    /** At a text: one that is a criterion itself, or that a criterion looks for in one field. */
    default void atText(Text text) {}
  }

  /** Walks through a criterion for articles. */
  public static void walk(ArticleCriterion criterion, Visitor visitor) {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(visitor, "visitor");
    switch (criterion) {
      case ArticleCriterion.AllOf all -> walk(all, all.criteria(), visitor);
      case ArticleCriterion.AnyOf any -> walk(any, any.criteria(), visitor);
      case ArticleCriterion.AtLeast some -> walk(some, some.criteria(), visitor);
      case ArticleCriterion.Boosted one -> walk(one, List.of(one.criterion()), visitor);
      case ArticleCriterion.Not not -> walk(not, List.of(not.criterion()), visitor);
      case Title title -> walk(title, title.text(), visitor);
      case Lead lead -> walk(lead, lead.text(), visitor);
      case Body body -> walk(body, body.text(), visitor);
      case ByAuthor by -> visitor.atArticle(by, List.of());
      case ArticleCriterion.InField in -> walk(in, in.text(), visitor);
      case Quoting quoting -> {
        if (visitor.atArticle(quoting, List.of())) {
          walk(quoting.quotation().asSearched(), visitor);
        }
      }
      case CommonCriterion common -> {
        if (visitor.atArticle(common, List.of())) {
          walkCommon(common, visitor);
        }
      }
    }
  }

  /** Walks through a criterion for quotations. */
  public static void walk(QuotationCriterion criterion, Visitor visitor) {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(visitor, "visitor");
    switch (criterion) {
      case QuotationCriterion.AllOf all -> walk(all, all.criteria(), visitor);
      case QuotationCriterion.AnyOf any -> walk(any, any.criteria(), visitor);
      case QuotationCriterion.AtLeast some -> walk(some, some.criteria(), visitor);
      case QuotationCriterion.Boosted one -> walk(one, List.of(one.criterion()), visitor);
      case QuotationCriterion.Not not -> walk(not, List.of(not.criterion()), visitor);
      case QuotationCriterion.Content content -> {
        if (visitor.atQuotation(content, List.of())) {
          visitor.atText(content.text());
        }
      }
      case QuotationCriterion.SpokenBy speaker -> visitor.atQuotation(speaker, List.of());
      case QuotationCriterion.NamedExactly speaker -> visitor.atQuotation(speaker, List.of());
      case QuotationCriterion.SpokenById speaker -> visitor.atQuotation(speaker, List.of());
      case QuotationCriterion.InRole role -> visitor.atQuotation(role, List.of());
      case QuotationCriterion.Affiliated of -> visitor.atQuotation(of, List.of());
      case QuotationCriterion.OfKind kind -> visitor.atQuotation(kind, List.of());
      case QuotationCriterion.OfSourceType type -> visitor.atQuotation(type, List.of());
      case QuotationCriterion.OfAct act -> visitor.atQuotation(act, List.of());
      case QuotationCriterion.Confident confident -> visitor.atQuotation(confident, List.of());
      case QuotationCriterion.SaidOn said -> visitor.atQuotation(said, List.of());
      case InArticle in -> {
        if (visitor.atQuotation(in, List.of())) {
          walk(in.article(), visitor);
        }
      }
      case CommonCriterion common -> {
        if (visitor.atQuotation(common, List.of())) {
          walkCommon(common, visitor);
        }
      }
    }
  }

  private static void walk(
      ArticleCriterion parent, List<ArticleCriterion> children, Visitor visitor) {
    if (visitor.atArticle(parent, children)) {
      for (ArticleCriterion child : children) {
        walk(child, visitor);
      }
    }
  }

  private static void walk(
      QuotationCriterion parent, List<QuotationCriterion> children, Visitor visitor) {
    if (visitor.atQuotation(parent, children)) {
      for (QuotationCriterion child : children) {
        walk(child, visitor);
      }
    }
  }

  private static void walk(ArticleCriterion parent, Text inField, Visitor visitor) {
    if (visitor.atArticle(parent, List.of())) {
      visitor.atText(inField);
    }
  }

  private static void walkCommon(CommonCriterion common, Visitor visitor) {
    switch (common) {
      case Text text -> visitor.atText(text);
      case CommonCriterion.Like like -> {}
      case CommonCriterion.LikeArticle like -> {}
      case CommonCriterion.InLanguage in -> {}
      case CommonCriterion.OnTopic topic -> {}
      case CommonCriterion.About about -> {}
      case CommonCriterion.FromPublisher publisher -> {}
      case CommonCriterion.PublishedOn published -> {}
      case CommonCriterion.MentionedOn mentioned -> {}
      case CommonCriterion.WithId id -> {}
      case CommonCriterion.OfOwnField own -> {}
      case CommonCriterion.MatchAll all -> {}
    }
  }

  /** An implicit filter: a criterion that is added unless one of its kind is named already. */
  static final class DefaultCriterion {
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
      walk(criterion, search);
      return search.isNamed ? criterion : and(criterion);
    }

    /** Looks for the kind. What stands inside an article's criterion is of other quotations. */
    private final class Search implements Visitor {
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
}
