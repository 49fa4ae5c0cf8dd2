package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleCriterion.AllOf;
import dev.quotidian.query.ArticleCriterion.AnyOf;
import dev.quotidian.query.ArticleCriterion.AtLeast;
import dev.quotidian.query.ArticleCriterion.Body;
import dev.quotidian.query.ArticleCriterion.Boosted;
import dev.quotidian.query.ArticleCriterion.ByAuthor;
import dev.quotidian.query.ArticleCriterion.Lead;
import dev.quotidian.query.ArticleCriterion.Not;
import dev.quotidian.query.ArticleCriterion.Quoting;
import dev.quotidian.query.ArticleCriterion.Title;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Article criteria as queries that match article documents. */
final class ArticleTranslation {
  private static final float TITLE_WEIGHT = 0.4f;

  private final Translation translation;

  ArticleTranslation(Translation translation) {
    this.translation = translation;
  }

  Query of(ArticleCriterion criterion) {
    return switch (criterion) {
      case AllOf all ->
          Combination.allOf(Schema.ARTICLE, all.criteria(), ArticleTranslation::negated, this::of);
      case AnyOf any -> Combination.atLeast(1, any.criteria(), this::of);
      case AtLeast some -> Combination.atLeast(some.count(), some.criteria(), this::of);
      case Boosted boosted -> new BoostQuery(of(boosted.criterion()), (float) boosted.weight());
      case Not not -> Combination.not(Schema.ARTICLE, of(not.criterion()));
      case Quoting quoting -> quoting(translation.quotations().of(quoting.quotation()));
      case Title title -> translation.text(Schema.TITLE, title.text());
      case Lead lead -> translation.text(Schema.LEAD, lead.text());
      case Body body -> translation.text(Schema.BODY, body.text());
      case ByAuthor by -> translation.oneName(Schema.AUTHOR, by.name());
      case CommonCriterion common -> translation.common(common, Schema.ARTICLE, this::text);
    };
  }

  private Query text(Text text) {
    Query body = translation.text(Schema.BODY, text);
    Query title = translation.text(Schema.TITLE, text);
    return Combination.scores(body) ? weighed(body, title) : anyOf(body, title);
  }

  /** Says that it does not score, where the parts do not. */
  private static Query anyOf(Query body, Query title) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder().add(body, Occur.SHOULD).add(title, Occur.SHOULD).build());
  }

  private static Query weighed(Query body, Query title) {
    return new BooleanQuery.Builder()
        .add(body, Occur.SHOULD)
        .add(new BoostQuery(title, TITLE_WEIGHT), Occur.SHOULD)
        .build();
  }

  /**
   * The filter changes no result. It keeps Lucene (10.6.0) from reading the join in bulk, which,
   * beside something negated, gives articles that are negated.
   */
  private static Query quoting(Query quotation) {
    boolean scores = Combination.scores(quotation);
    ScoreMode mode = scores ? ScoreMode.Max : ScoreMode.None;
    Query joined =
        new BooleanQuery.Builder()
            .add(new ToParentBlockJoinQuery(quotation, Blocks.ARTICLES, mode), Occur.MUST)
            .add(Translation.all(Schema.ARTICLE), Occur.FILTER)
            .build();
    return scores ? joined : new ConstantScoreQuery(joined);
  }

  private static Optional<ArticleCriterion> negated(ArticleCriterion criterion) {
    return criterion instanceof Not not ? Optional.of(not.criterion()) : Optional.empty();
  }
}
