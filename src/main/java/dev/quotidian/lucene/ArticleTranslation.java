package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleCriterion.AllOf;
import dev.quotidian.query.ArticleCriterion.AnyOf;
import dev.quotidian.query.ArticleCriterion.Not;
import dev.quotidian.query.ArticleCriterion.Quoting;
import dev.quotidian.query.ArticleCriterion.Title;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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
      case AnyOf any -> Combination.anyOf(any.criteria(), this::of);
      case Not not -> Combination.not(Schema.ARTICLE, of(not.criterion()));
      case Quoting quoting -> quoting(translation.quotations().of(quoting.quotation()));
      case Title title -> translation.text(Schema.TITLE, title.text());
      case CommonCriterion common -> translation.common(common, Schema.ARTICLE, this::text);
    };
  }

  private Query text(Text text) {
    return new BooleanQuery.Builder()
        .add(translation.text(Schema.BODY, text), Occur.SHOULD)
        .add(new BoostQuery(translation.text(Schema.TITLE, text), TITLE_WEIGHT), Occur.SHOULD)
        .build();
  }

  /**
   * The filter changes no result. It keeps Lucene (10.6.0) from reading the join in bulk, which,
   * beside something negated, gives articles that are negated.
   */
  private static Query quoting(Query quotation) {
    return new BooleanQuery.Builder()
        .add(new ToParentBlockJoinQuery(quotation, Blocks.ARTICLES, ScoreMode.Max), Occur.MUST)
        .add(Translation.all(Schema.ARTICLE), Occur.FILTER)
        .build();
  }

  private static Optional<ArticleCriterion> negated(ArticleCriterion criterion) {
    return criterion instanceof Not not ? Optional.of(not.criterion()) : Optional.empty();
  }
}
