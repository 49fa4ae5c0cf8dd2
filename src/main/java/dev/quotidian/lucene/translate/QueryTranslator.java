package dev.quotidian.lucene.translate;

import dev.quotidian.article.DateRange;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.scoring.SimilarTextQuery;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.About;
import dev.quotidian.query.CommonCriterion.FromPublisher;
import dev.quotidian.query.CommonCriterion.InLanguage;
import dev.quotidian.query.CommonCriterion.Like;
import dev.quotidian.query.CommonCriterion.LikeArticle;
import dev.quotidian.query.CommonCriterion.MatchAll;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.WithDate;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.CommonCriterion.WithKeyword;
import dev.quotidian.query.CommonCriterion.WithNumber;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.field.OwnField.Type;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.syntax.Transliterations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Translates criteria into Lucene queries. A query matches documents of one type only. Criteria
 * that are not about words filter and do not score. For one thread.
 */
public final class QueryTranslator {
  private static final float TRANSLITERATION_WEIGHT = 0.5f; // a rare one counts no more for that

  private final Analyzer analyzer;
  private final OwnFields fields;
  private final Deadline deadline;
  private final StopTerms stopTerms;
  private final Ranking ranking;
  private final ScoringPass pass;
  private final TermCache terms;
  private final QueryBuilder queryBuilder;
  private final PhraseTranslator phrases;
  private final WildcardTranslator wildcards;
  private final ProximityTranslator near;
  private final ArticleTranslator articles;
  private final QuotationTranslator quotations;

  /** For the first pass of the default ranking, of one search without a deadline. */
  public QueryTranslator(Analyzer analyzer) {
    this(analyzer, Deadline.none());
  }

  /** For the first pass of the default ranking, of one search. */
  public QueryTranslator(Analyzer analyzer, Deadline deadline) {
    this(analyzer, OwnFields.NONE, deadline);
  }

  /**
   * For the first pass of the default ranking, of one search.
   *
   * @param fields the fields of the archive's own
   */
  public QueryTranslator(Analyzer analyzer, OwnFields fields, Deadline deadline) {
    this(
        analyzer,
        fields,
        deadline,
        StopTerms.shipped(),
        new TermCache(new AnalyzedTerms(analyzer)),
        Ranking.DEFAULT,
        ScoringPass.FIRST);
  }

  private QueryTranslator(
      Analyzer analyzer,
      OwnFields fields,
      Deadline deadline,
      StopTerms stopTerms,
      TermCache terms,
      Ranking ranking,
      ScoringPass pass) {
    this.analyzer = analyzer;
    this.fields = fields;
    this.deadline = deadline;
    this.stopTerms = stopTerms;
    this.ranking = ranking;
    this.pass = pass;
    this.terms = terms;
    queryBuilder = new QueryBuilder(analyzer);
    phrases = new PhraseTranslator(terms(), stopTerms);
    wildcards = new WildcardTranslator(analyzer, deadline);
    near = new ProximityTranslator(this, phrases);
    articles = new ArticleTranslator(this);
    quotations = new QuotationTranslator(this);
  }

  /** For the first pass of a ranking. */
  public QueryTranslator by(Ranking ranking) {
    return ranking.equals(this.ranking) && pass == ScoringPass.FIRST
        ? this
        : new QueryTranslator(
            analyzer, fields, deadline, stopTerms, terms, ranking, ScoringPass.FIRST);
  }

  /** For re-ranking by the same ranking. */
  public QueryTranslator reranking() {
    return forPass(pass.reranking());
  }

  /** For the same pass without terms that cannot score, where any of several terms is enough. */
  public QueryTranslator lean() {
    return forPass(pass.lean());
  }

  private QueryTranslator forPass(ScoringPass pass) {
    return new QueryTranslator(analyzer, fields, deadline, stopTerms, terms, ranking, pass);
  }

  /** Whether a stop word was translated so far, which adds nothing beside other words. */
  public boolean hasStopWords() {
    return terms.haveStopWord(stopTerms);
  }

  /** The fields of the archive's own. */
  public OwnFields fields() {
    return fields;
  }

  ScoringPass pass() {
    return pass;
  }

  public Ranking ranking() {
    return ranking;
  }

  public StopTerms stopTerms() {
    return stopTerms;
  }

  /** The terms of sibling criteria. */
  QueryTerms queryTerms(List<?> criteria) {
    return new QueryTerms(terms, stopTerms, ranking, criteria);
  }

  /** How many of these texts are no stop words. */
  public int countInformative(List<Text> texts) {
    QueryTerms queryTerms = queryTerms(texts);
    return (int) texts.stream().filter(queryTerms::isInformative).count();
  }

  /** The terms of texts. */
  public AnalyzedTerms terms() {
    return new AnalyzedTerms(analyzer);
  }

  /** The terms of a word. */
  List<String> terms(Word word) {
    return terms.of(Schema.BODY, word.text());
  }

  /** The forms in which a word may be written, each as its terms; none where it has no term. */
  List<List<String>> forms(Word word) {
    List<String> parts = terms(word);
    if (parts.isEmpty()) {
      return List.of();
    }
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(parts);
    forms.add(terms().joined(Schema.BODY, word.text()));
    forms.addAll(phrases.transliterations(Schema.BODY, word.text()));
    return List.copyOf(forms);
  }

  public ArticleTranslator articles() {
    return articles;
  }

  public QuotationTranslator quotations() {
    return quotations;
  }

  /** The query of what a facet, a saved search or a suggestion finds. */
  public Query target(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles found -> articles.of(found.criterion());
      case SearchTarget.Quotations found -> quotations.of(found.criterion());
    };
  }

  /** The query of a criterion that articles and quotations share; {@code text} translates texts. */
  Query common(CommonCriterion criterion, Schema schema, Function<Text, Query> text) {
    return switch (criterion) {
      case Word word -> text.apply(word);
      case Phrase phrase -> text.apply(phrase);
      case Near near -> text.apply(near);
      case WordForm form -> text.apply(form);
      case Like like -> SimilarTextQuery.toText(like.text(), schema, analyzer);
      case LikeArticle like -> SimilarTextQuery.toArticle(like.id(), schema, analyzer);
      case InLanguage in -> exact(schema.language(), FacetValues.language(in.tag()));
      case OnTopic topic ->
          exact(
              topic.origin().map(schema::topic).orElseGet(schema::topic),
              FacetValues.key(topic.label()));
      case About about -> inOneValue(schema.about(), about.name());
      case FromPublisher publisher -> exact(schema.publisher(), FacetValues.key(publisher.name()));
      case PublishedOn published -> published(schema, published.relation(), published.days());
      case MentionedOn mentioned ->
          interval(schema.mentioned(), mentioned.relation(), mentioned.days());
      case WithId id -> withId(schema, id.id());
      case WithKeyword with ->
          exact(
              schema.own(fields.required(with.field(), Type.KEYWORD)),
              FacetValues.key(with.value()));
      case WithNumber with -> numbers(schema.own(fields.required(with.field(), Type.NUMBER)), with);
      case WithDate with ->
          interval(
              schema.own(fields.required(with.field(), Type.DATE)), with.relation(), with.days());
      case MatchAll everything -> schema.matchAll();
    };
  }

  Query text(String field, Text text) {
    return switch (text) {
      case Word word -> word(field, word);
      case Phrase phrase -> phrases.of(field, phrase.text(), phrase.slop());
      case Near near -> this.near.of(field, near);
      case WordForm form -> wildcards.of(Schema.unstemmed(field), form);
    };
  }

  /** The query to highlight in a text that satisfies {@code text}. */
  public Query marked(String field, Text text) {
    return switch (text) {
      case Word word -> text(field, word);
      case Phrase phrase -> text(field, phrase);
      case Near near -> this.near.marked(field, near);
      case WordForm form -> wildcards.of(field, form);
    };
  }

  private Query word(String field, Word word) {
    List<String> analyzed = terms.of(field, word.text());
    return analyzed.size() == 1
        ? oneTerm(field, word, term -> new TermQuery(new Term(field, term)))
        : phrases.of(field, word.text(), 0);
  }

  /** The terms of a word, and of its other transliterations. */
  Set<String> spellings(String field, Word word) {
    Set<String> spellings = new LinkedHashSet<>(terms.of(field, word.text()));
    Transliterations.of(word.text()).forEach(other -> spellings.addAll(terms.of(field, other)));
    return spellings;
  }

  /** A word that is one term, or less well in another transliteration. */
  Query oneTerm(String field, Word word, Function<String, Query> query) {
    List<Query> queries = new ArrayList<>();
    for (String term : spellings(field, word)) {
      Query one = query.apply(term);
      queries.add(queries.isEmpty() ? one : new BoostQuery(one, TRANSLITERATION_WEIGHT));
    }
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  /** Every word of a name, in any order, in one of the field's names. */
  Query oneName(String field, String name) {
    return new ConstantScoreQuery(
        orNothing(
            queryBuilder.createPhraseQuery(field, name, Schema.POSITION_GAP / 2), field, name));
  }

  /** Every word of {@code text}, in any order. */
  Query everyWord(String field, String text) {
    return new ConstantScoreQuery(
        orNothing(queryBuilder.createBooleanQuery(field, text, Occur.MUST), field, text));
  }

  /** Every word of {@code text}, in any order, in one value of the field. */
  private Query inOneValue(String field, String text) {
    return new ConstantScoreQuery(phrases.of(field, text, FacetValues.ABOUT_SLOP));
  }

  private static Query orNothing(
      @org.jspecify.annotations.Nullable Query query, String field, String text) {
    return Objects.requireNonNullElseGet(
        query, () -> new MatchNoDocsQuery("no word for " + field + " in: " + text));
  }

  static Query exact(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  static Query interval(String field, IntervalRelation relation, DateRange days) {
    long[] first = {days.first().toEpochDay()};
    long[] last = {days.last().toEpochDay()};
    return new ConstantScoreQuery(
        switch (relation) {
          case INTERSECTS -> LongRange.newIntersectsQuery(field, first, last);
          case WITHIN -> LongRange.newWithinQuery(field, first, last);
          case CONTAINS -> LongRange.newContainsQuery(field, first, last);
          case BEFORE -> inside(field, Long.MIN_VALUE, first[0] - 1);
          case AFTER -> inside(field, last[0] + 1, Long.MAX_VALUE);
        });
  }

  private static Query inside(String field, long first, long last) {
    return LongRange.newWithinQuery(field, new long[] {first}, new long[] {last});
  }

  private static Query published(Schema schema, IntervalRelation relation, DateRange days) {
    return switch (relation) {
      case INTERSECTS, WITHIN -> publishedIn(schema, days);
      case CONTAINS ->
          days.isDay() ? publishedIn(schema, days) : new MatchNoDocsQuery("one day has not many");
      case BEFORE -> publishedIn(schema, Long.MIN_VALUE, days.first().toEpochDay() - 1);
      case AFTER -> publishedIn(schema, days.last().toEpochDay() + 1, Long.MAX_VALUE);
    };
  }

  private static Query publishedIn(Schema schema, DateRange days) {
    return publishedIn(schema, days.first().toEpochDay(), days.last().toEpochDay());
  }

  private static Query publishedIn(Schema schema, long first, long last) {
    return new ConstantScoreQuery(
        NumericDocValuesField.newSlowRangeQuery(schema.publishedDay(), first, last));
  }

  private static Query numbers(String field, WithNumber range) {
    return new ConstantScoreQuery(
        DoubleField.newRangeQuery(
            field,
            range.min().orElse(Double.NEGATIVE_INFINITY),
            range.max().orElse(Double.POSITIVE_INFINITY)));
  }

  private static Query withId(Schema schema, String id) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(new TermQuery(Schema.block(id)), Occur.FILTER)
            .add(new TermQuery(schema.all()), Occur.FILTER)
            .build());
  }
}
