package dev.quotidian.lucene.translate;

import dev.quotidian.article.Quotation;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.ContextQuery;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationCriterion.Affiliated;
import dev.quotidian.query.QuotationCriterion.AllOf;
import dev.quotidian.query.QuotationCriterion.AnyOf;
import dev.quotidian.query.QuotationCriterion.AtLeast;
import dev.quotidian.query.QuotationCriterion.Boosted;
import dev.quotidian.query.QuotationCriterion.Confident;
import dev.quotidian.query.QuotationCriterion.Content;
import dev.quotidian.query.QuotationCriterion.InArticle;
import dev.quotidian.query.QuotationCriterion.InRole;
import dev.quotidian.query.QuotationCriterion.NamedExactly;
import dev.quotidian.query.QuotationCriterion.Not;
import dev.quotidian.query.QuotationCriterion.OfAct;
import dev.quotidian.query.QuotationCriterion.OfKind;
import dev.quotidian.query.QuotationCriterion.OfSourceType;
import dev.quotidian.query.QuotationCriterion.SaidOn;
import dev.quotidian.query.QuotationCriterion.SpokenBy;
import dev.quotidian.query.QuotationCriterion.SpokenById;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/**
 * Translates quotation criteria into queries that match quotation documents (children). For one
 * thread.
 */
public final class QuotationTranslator {
  private final QueryTranslator translator;

  QuotationTranslator(QueryTranslator translation) {
    this.translator = translation;
  }

  /** A criterion as searches take it: of what was said, unless it names an act. */
  public Query of(QuotationCriterion criterion) {
    return searched(criterion.asSearched());
  }

  /** The same of a criterion that names its act already, or was told to ask of what was said. */
  Query searched(QuotationCriterion searched) {
    return translator.pass().isLean() ? lean(searched) : part(searched);
  }

  /**
   * Without words that add nothing, where no more than one of any criteria is needed and nothing
   * else adds anything.
   */
  private Query lean(QuotationCriterion searched) {
    if (searched instanceof AnyOf any) {
      return informative(any);
    }
    return searched instanceof AllOf all && scoring(all) == 1
        ? list(
            all.criteria(),
            (terms, translate) ->
                BooleanQueries.allOf(
                    Schema.QUOTATION,
                    all.criteria(),
                    QuotationTranslator::negated,
                    required(
                        all,
                        clause ->
                            clause instanceof AnyOf any
                                ? informative(any)
                                : translate.apply(clause))))
        : part(searched);
  }

  private Function<QuotationCriterion, Query> required(
      AllOf all, Function<QuotationCriterion, Query> translate) {
    RequiredTexts texts = translator.required(all.criteria(), Schema.QUOTATION);
    return clause -> texts.required(clause, translate.apply(clause));
  }

  private long scoring(AllOf all) {
    return all.criteria().stream()
        .filter(clause -> negated(clause).isEmpty() && BooleanQueries.scores(part(clause)))
        .count();
  }

  private Query informative(AnyOf any) {
    return list(
        any.criteria(),
        (terms, translate) ->
            BooleanQueries.atLeast(1, terms.informative(any.criteria()), translate));
  }

  private Query part(QuotationCriterion criterion) {
    return switch (criterion) {
      case AllOf all ->
          list(
              all.criteria(),
              (terms, translate) ->
                  BooleanQueries.allOf(
                      Schema.QUOTATION,
                      all.criteria(),
                      QuotationTranslator::negated,
                      required(all, translate)));
      case AnyOf any ->
          list(
              any.criteria(),
              (terms, translate) -> BooleanQueries.atLeast(1, any.criteria(), translate));
      case AtLeast atLeast ->
          list(
              atLeast.criteria(),
              (terms, translate) ->
                  BooleanQueries.atLeast(atLeast.count(), atLeast.criteria(), translate));
      case Boosted boosted -> new BoostQuery(part(boosted.criterion()), (float) boosted.weight());
      case Not not -> BooleanQueries.not(Schema.QUOTATION, part(not.criterion().inContent()));
      case InArticle in -> inArticle(translator.articles().of(in.article()));
      case Content content -> translator.text(Schema.CONTENT, content.text());
      case SpokenBy speaker -> translator.everyWord(Schema.SPEAKER, speaker.name());
      case NamedExactly by ->
          QueryTranslator.exact(Schema.SPEAKER_NAME, FacetValues.key(by.name()));
      case SpokenById by -> QueryTranslator.exact(Schema.SPEAKER_KEY, by.key());
      case InRole role -> translator.everyWord(Schema.ROLE, role.role());
      case Affiliated affiliated ->
          translator.everyWord(Schema.AFFILIATION, affiliated.affiliation());
      case OfKind kind -> QueryTranslator.exact(Schema.KIND, kind.kind().name());
      case OfSourceType of -> QueryTranslator.exact(Schema.SOURCE_TYPE, of.type().name());
      case OfAct act -> QueryTranslator.exact(Schema.ACT, act.act().name());
      case Confident confident -> confident(confident.atLeast());
      case SaidOn said -> QueryTranslator.interval(Schema.SAID, said.relation(), said.days());
      case CommonCriterion common -> translator.common(common, Schema.QUOTATION, this::text);
    };
  }

  /** What is asked for side by side; re-ranking sees which words are adjacent. */
  private Query list(
      List<QuotationCriterion> criteria,
      BiFunction<QueryTerms, Function<QuotationCriterion, Query>, Query> combination) {
    QueryTerms terms = translator.queryTerms(criteria);
    Query query = combination.apply(terms, clause -> terms.weighed(clause, part(clause)));
    return translator.pass().isReranking()
        ? terms.withPairs(query, Map.of(Schema.CONTENT, 1.0))
        : query;
  }

  /** An expansion term. */
  Query added(String term) {
    return new TermQuery(new Term(Schema.CONTENT, term));
  }

  private static Query inArticle(Query article) {
    Query joined = new ToChildBlockJoinQuery(article, ArticleBlock.PARENTS);
    return BooleanQueries.scores(article) ? joined : new ConstantScoreQuery(joined);
  }

  /** A word counts in the context too; what is more exact, in the content alone. */
  private Query text(Text text) {
    Query content = translator.text(Schema.CONTENT, text);
    return text instanceof Word word ? withContext(content, word) : content;
  }

  private Query withContext(Query content, Word word) {
    QueryTranslator.WordForms forms = translator.forms(word);
    return forms.own() == 0
        ? content
        : new BooleanQuery.Builder()
            .add(content, Occur.SHOULD)
            .add(
                new ContextQuery(
                    forms.forms(),
                    forms.own(),
                    translator.ranking().fieldBoosts().context(),
                    translator.ranking().k1(),
                    ArticleBlock.PARENTS),
                Occur.SHOULD)
            .build();
  }

  private static Query confident(double atLeast) {
    if (atLeast == Quotation.MIN_LIKELY) {
      return QueryTranslator.exact(Schema.LIKELY, Schema.LIKELY_VALUE);
    }
    return new ConstantScoreQuery(
        DoublePoint.newRangeQuery(Schema.CONFIDENCE, atLeast, Double.POSITIVE_INFINITY));
  }

  private static Optional<QuotationCriterion> negated(QuotationCriterion criterion) {
    return criterion instanceof Not not
        ? Optional.of(not.criterion().inContent())
        : Optional.empty();
  }
}
