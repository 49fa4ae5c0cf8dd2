package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationCriterion.Affiliated;
import dev.quotidian.query.QuotationCriterion.AllOf;
import dev.quotidian.query.QuotationCriterion.AnyOf;
import dev.quotidian.query.QuotationCriterion.AtLeast;
import dev.quotidian.query.QuotationCriterion.Boosted;
import dev.quotidian.query.QuotationCriterion.Confident;
import dev.quotidian.query.QuotationCriterion.InArticle;
import dev.quotidian.query.QuotationCriterion.InRole;
import dev.quotidian.query.QuotationCriterion.Not;
import dev.quotidian.query.QuotationCriterion.OfAct;
import dev.quotidian.query.QuotationCriterion.OfKind;
import dev.quotidian.query.QuotationCriterion.OfSourceType;
import dev.quotidian.query.QuotationCriterion.SaidOn;
import dev.quotidian.query.QuotationCriterion.SpokenBy;
import dev.quotidian.query.QuotationCriterion.SpokenById;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** Quotation criteria as queries that match quotation documents. */
final class QuotationTranslation {
  private final Translation translation;

  QuotationTranslation(Translation translation) {
    this.translation = translation;
  }

  /** A criterion as searches take it: of what was said, unless it names an act. */
  Query of(QuotationCriterion criterion) {
    return part(criterion.asSearched());
  }

  private Query part(QuotationCriterion criterion) {
    return switch (criterion) {
      case AllOf all ->
          Combination.allOf(
              Schema.QUOTATION, all.criteria(), QuotationTranslation::negated, this::part);
      case AnyOf any -> Combination.atLeast(1, any.criteria(), this::part);
      case AtLeast some -> Combination.atLeast(some.count(), some.criteria(), this::part);
      case Boosted boosted -> new BoostQuery(part(boosted.criterion()), (float) boosted.weight());
      case Not not -> Combination.not(Schema.QUOTATION, part(not.criterion()));
      case InArticle in -> inArticle(translation.articles().of(in.article()));
      case SpokenBy speaker -> translation.everyWord(Schema.SPEAKER, speaker.name());
      case SpokenById by -> Translation.exact(Schema.SPEAKER_KEY, by.key());
      case InRole role -> translation.everyWord(Schema.ROLE, role.role());
      case Affiliated affiliated ->
          translation.everyWord(Schema.AFFILIATION, affiliated.affiliation());
      case OfKind kind -> Translation.exact(Schema.KIND, kind.kind().name());
      case OfSourceType of -> Translation.exact(Schema.SOURCE_TYPE, of.type().name());
      case OfAct act -> Translation.exact(Schema.ACT, act.act().name());
      case Confident confident -> confident(confident.atLeast());
      case SaidOn said -> Translation.interval(Schema.SAID, said.relation(), said.days());
      case CommonCriterion common -> translation.common(common, Schema.QUOTATION, this::text);
    };
  }

  private static Query inArticle(Query article) {
    Query joined = new ToChildBlockJoinQuery(article, Blocks.ARTICLES);
    return Combination.scores(article) ? joined : new ConstantScoreQuery(joined);
  }

  private Query text(Text text) {
    return translation.text(Schema.CONTENT, text);
  }

  private static Query confident(double atLeast) {
    return new ConstantScoreQuery(
        DoublePoint.newRangeQuery(Schema.CONFIDENCE, atLeast, Double.POSITIVE_INFINITY));
  }

  private static Optional<QuotationCriterion> negated(QuotationCriterion criterion) {
    return criterion instanceof Not not ? Optional.of(not.criterion()) : Optional.empty();
  }
}
