package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationCriterion.Affiliated;
import dev.quotidian.query.QuotationCriterion.AllOf;
import dev.quotidian.query.QuotationCriterion.AnyOf;
import dev.quotidian.query.QuotationCriterion.Confident;
import dev.quotidian.query.QuotationCriterion.InArticle;
import dev.quotidian.query.QuotationCriterion.InRole;
import dev.quotidian.query.QuotationCriterion.Not;
import dev.quotidian.query.QuotationCriterion.OfAct;
import dev.quotidian.query.QuotationCriterion.OfKind;
import dev.quotidian.query.QuotationCriterion.SaidOn;
import dev.quotidian.query.QuotationCriterion.SpokenBy;
import dev.quotidian.query.QuotationCriterion.SpokenById;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
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
      case AnyOf any -> Combination.anyOf(any.criteria(), this::part);
      case Not not -> Combination.not(Schema.QUOTATION, part(not.criterion()));
      case InArticle in ->
          new ToChildBlockJoinQuery(translation.articles().of(in.article()), Blocks.ARTICLES);
      case SpokenBy speaker -> translation.everyWord(Schema.SPEAKER, speaker.name());
      case SpokenById by -> Translation.exact(Schema.SPEAKER_KEY, by.key());
      case InRole role -> translation.everyWord(Schema.ROLE, role.role());
      case Affiliated affiliated ->
          translation.everyWord(Schema.AFFILIATION, affiliated.affiliation());
      case OfKind kind -> Translation.exact(Schema.KIND, kind.kind().name());
      case OfAct act -> Translation.exact(Schema.ACT, act.act().name());
      case Confident confident -> confident(confident.atLeast());
      case SaidOn said -> Translation.interval(Schema.SAID, said.relation(), said.days());
      case CommonCriterion common -> translation.common(common, Schema.QUOTATION, this::text);
    };
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
