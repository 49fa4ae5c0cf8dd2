package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleCriterion.AllOf;
import dev.quotidian.query.ArticleCriterion.AnyOf;
import dev.quotidian.query.ArticleCriterion.AtLeast;
import dev.quotidian.query.ArticleCriterion.Body;
import dev.quotidian.query.ArticleCriterion.Boosted;
import dev.quotidian.query.ArticleCriterion.ByAuthor;
import dev.quotidian.query.ArticleCriterion.InField;
import dev.quotidian.query.ArticleCriterion.Lead;
import dev.quotidian.query.ArticleCriterion.Not;
import dev.quotidian.query.ArticleCriterion.Quoting;
import dev.quotidian.query.ArticleCriterion.Title;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.field.OwnField.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Translates article criteria into queries that match article documents (parents). For one thread.
 */
public final class ArticleTranslator {
  private final QueryTranslator translator;
  private final BagTranslator bags;

  ArticleTranslator(QueryTranslator translation) {
    this.translator = translation;
    this.bags = new BagTranslator(translation, this::of);
  }

  /**
   * The criterion of a search as a whole; only here does {@link QueryTranslator#lean} leave out
   * terms.
   */
  Query topLevel(ArticleCriterion criterion) {
    return bags.of(criterion).orElseGet(() -> apart(criterion));
  }

  private Query apart(ArticleCriterion criterion) {
    return translator.pass().isLean() && criterion instanceof AnyOf any
        ? list(
            any.criteria(),
            (terms, translate) ->
                BooleanQueries.atLeast(1, terms.informative(any.criteria()), translate))
        : of(criterion);
  }

  public Query of(ArticleCriterion criterion) {
    return switch (criterion) {
      case AllOf all ->
          list(
              all.criteria(),
              (terms, translate) ->
                  BooleanQueries.allOf(
                      Schema.ARTICLE,
                      all.criteria(),
                      ArticleTranslator::negated,
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
      case Boosted boosted -> new BoostQuery(of(boosted.criterion()), (float) boosted.weight());
      case Not not -> BooleanQueries.not(Schema.ARTICLE, of(not.criterion()));
      case Quoting quoting -> quoting(translator.quotations().of(quoting.quotation()));
      case Title title -> translator.text(Schema.TITLE, title.text());
      case Lead lead -> translator.text(Schema.LEAD, lead.text());
      case Body body -> translator.text(Schema.BODY, body.text());
      case ByAuthor by -> translator.oneName(Schema.AUTHOR, by.name());
      case InField in -> translator.text(textField(in.field()), in.text());
      case CommonCriterion common -> translator.common(common, Schema.ARTICLE, this::text);
    };
  }

  private Function<ArticleCriterion, Query> required(
      AllOf all, Function<ArticleCriterion, Query> translate) {
    RequiredTexts texts = translator.required(all.criteria(), Schema.ARTICLE);
    return clause -> texts.required(clause, translate.apply(clause));
  }

  private String textField(String name) {
    return Schema.ARTICLE.own(translator.fields().required(name, Type.TEXT));
  }

  /** What is asked for side by side; re-ranking sees which words are adjacent. */
  private Query list(
      List<ArticleCriterion> criteria,
      BiFunction<QueryTerms, Function<ArticleCriterion, Query>, Query> combination) {
    QueryTerms terms = translator.queryTerms(criteria);
    boolean isReranking = translator.pass().isReranking() && !terms.pairs().isEmpty();
    Query query =
        combination.apply(
            terms,
            clause ->
                terms.weighed(
                    clause,
                    isReranking && clause instanceof Word word ? closely(word) : of(clause)));
    double title = translator.ranking().fieldBoosts().title();
    return isReranking
        ? terms.withPairs(query, Map.of(Schema.BODY, 1.0, Schema.TITLE, title))
        : query;
  }

  private Query closely(Word word) {
    return translator.isOneTerm(Schema.BODY, word)
        ? withFieldBoosts(word, translator.oneTerm(Schema.BODY, word, this::oneText))
        : text(word);
  }

  /** A word in headline and body as in one text. */
  private Query oneText(String term) {
    Ranking ranking = translator.ranking();
    return ranking.fieldBoosts().title() == 0
        ? apart(term)
        : new CombinedFieldQuery.Builder(term)
            .addField(Schema.BODY)
            .addField(Schema.TITLE, (float) ranking.reranking().headline())
            .build();
  }

  private Query apart(String term) {
    return weighed(
        new TermQuery(new Term(Schema.BODY, term)), new TermQuery(new Term(Schema.TITLE, term)));
  }

  /** An expansion term. */
  Query added(String term) {
    return translator.pass().isReranking() ? oneText(term) : apart(term);
  }

  private Query text(Text text) {
    Query body = translator.text(Schema.BODY, text);
    Query title = translator.text(Schema.TITLE, text);
    return BooleanQueries.scores(body)
        ? withFieldBoosts(text, weighed(body, title))
        : anyOf(body, title);
  }

  /** Says that it does not score, where the parts do not. */
  private static Query anyOf(Query body, Query title) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder().add(body, Occur.SHOULD).add(title, Occur.SHOULD).build());
  }

  private Query weighed(Query body, Query title) {
    return new BooleanQuery.Builder()
        .add(body, Occur.SHOULD)
        .add(boosted(title, translator.ranking().fieldBoosts().title()), Occur.SHOULD)
        .build();
  }

  /**
   * A text that also scores in the lead, in quotations and in fields of the archive's own, if the
   * ranking has boosts for them.
   */
  private Query withFieldBoosts(Text text, Query inArticle) {
    Ranking.FieldBoosts evidence = translator.ranking().fieldBoosts();
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(inArticle, Occur.MUST);
    if (evidence.lead() > 0) {
      Query lead = translator.text(Schema.LEAD, text);
      query.add(boosted(lead, evidence.lead()), Occur.SHOULD);
    }
    if (evidence.quoted() > 0) {
      Query said = translator.text(Schema.CONTENT, text);
      Query best = new ToParentBlockJoinQuery(said, ArticleBlock.PARENTS, ScoreMode.Max);
      query.add(boosted(best, evidence.quoted()), Occur.SHOULD);
    }
    evidence
        .own()
        .forEach(
            (field, weight) ->
                query.add(boosted(translator.text(textField(field), text), weight), Occur.SHOULD));
    BooleanQuery built = query.build();
    return built.clauses().size() == 1 ? inArticle : built;
  }

  private static Query boosted(Query query, double weight) {
    return new BoostQuery(query, (float) weight);
  }

  private static Query quoting(Query quotation) {
    boolean scores = BooleanQueries.scores(quotation);
    ScoreMode mode = scores ? ScoreMode.Max : ScoreMode.None;
    Query joined = new ToParentBlockJoinQuery(quotation, ArticleBlock.PARENTS, mode);
    return scores ? joined : new ConstantScoreQuery(joined);
  }

  private static Optional<ArticleCriterion> negated(ArticleCriterion criterion) {
    return criterion instanceof Not not ? Optional.of(not.criterion()) : Optional.empty();
  }
}
