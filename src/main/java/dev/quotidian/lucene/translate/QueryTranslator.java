package dev.quotidian.lucene.translate;

import dev.quotidian.article.DateRange;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoubleField;
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

  private final LanguageAnalyzers analyzers;
  private final LanguageForms languages;
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
    this(LanguageAnalyzers.of(analyzer), OwnFields.NONE, deadline);
  }

  /**
   * For the first pass of the default ranking, of one search.
   *
   * @param fields the fields of the archive's own
   */
  public QueryTranslator(LanguageAnalyzers analyzers, OwnFields fields, Deadline deadline) {
    this(
        analyzers,
        new LanguageForms(analyzers),
        fields,
        deadline,
        StopTerms.shipped(),
        new TermCache(new AnalyzedTerms(analyzers.standard())),
        Ranking.DEFAULT,
        ScoringPass.FIRST);
  }

  private QueryTranslator(
      LanguageAnalyzers analyzers,
      LanguageForms languages,
      OwnFields fields,
      Deadline deadline,
      StopTerms stopTerms,
      TermCache terms,
      Ranking ranking,
      ScoringPass pass) {
    this.analyzers = analyzers;
    this.languages = languages;
    this.fields = fields;
    this.deadline = deadline;
    this.stopTerms = stopTerms;
    this.ranking = ranking;
    this.pass = pass;
    this.terms = terms;
    queryBuilder = new QueryBuilder(analyzers.standard());
    phrases = new PhraseTranslator(terms(), stopTerms, languages);
    wildcards = new WildcardTranslator(analyzers.standard(), deadline);
    near = new ProximityTranslator(this, phrases);
    articles = new ArticleTranslator(this);
    quotations = new QuotationTranslator(this);
  }

  /** For the first pass of a ranking. */
  public QueryTranslator by(Ranking ranking) {
    return ranking.equals(this.ranking) && pass == ScoringPass.FIRST
        ? this
        : new QueryTranslator(
            analyzers, languages, fields, deadline, stopTerms, terms, ranking, ScoringPass.FIRST);
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
    return new QueryTranslator(
        analyzers, languages, fields, deadline, stopTerms, terms, ranking, pass);
  }

  /** Whether a stop word was translated so far, which adds nothing beside other words. */
  public boolean hasStopWords() {
    return terms.haveStopWord(stopTerms);
  }

  /** The analysers of the archive. */
  public LanguageAnalyzers analyzers() {
    return analyzers;
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
    return new QueryTerms(terms, languages, stopTerms, ranking, criteria);
  }

  /** The texts of criteria that must all be satisfied. */
  RequiredTexts required(List<?> criteria, Schema schema) {
    return new RequiredTexts(languages, criteria, schema);
  }

  /** How many of these texts are no stop words. */
  public int countInformative(List<Text> texts) {
    QueryTerms queryTerms = queryTerms(texts);
    return (int) texts.stream().filter(queryTerms::isInformative).count();
  }

  /** The terms of texts, of languages without an analysis of their own. */
  public AnalyzedTerms terms() {
    return new AnalyzedTerms(analyzers.standard());
  }

  /** How a text spells its terms, in any language. */
  Map<String, String> spelled(String text) {
    Map<String, String> words = terms().spelled(Schema.BODY, text);
    for (LanguageAnalyzers.OfLanguage language : analyzers.declared()) {
      words.putAll(new AnalyzedTerms(language.analyzer()).spelled(Schema.BODY, text));
    }
    return words;
  }

  /** The terms of a word. */
  List<String> terms(Word word) {
    return terms.of(Schema.BODY, word.text());
  }

  /** The forms that a word has in the languages with an analysis of their own. */
  public List<List<String>> inLanguages(String word) {
    return languages.of(Schema.BODY, word);
  }

  /** Whether a word is one term, in whatever language. */
  boolean isOneTerm(String field, Word word) {
    return terms.of(field, word.text()).size() == 1 && languages.areWords(field, word.text());
  }

  /**
   * A word in several forms.
   *
   * @param forms each as its terms; none where it has no term
   * @param own how many of them, which come first, are the word itself in the several languages
   */
  public record WordForms(List<List<String>> forms, int own) {}

  /** The forms in which a word may be written. */
  public WordForms forms(Word word) {
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(terms(word));
    forms.addAll(languages.of(Schema.BODY, word.text()));
    forms.remove(List.<String>of());
    int own = forms.size();
    if (own > 0) {
      forms.add(terms().joined(Schema.BODY, word.text()));
      forms.addAll(phrases.transliterations(Schema.BODY, word.text()));
      forms.remove(List.<String>of());
    }
    return new WordForms(List.copyOf(forms), own);
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
      case Like like -> SimilarTextQuery.toText(like.text(), schema, analyzers);
      case LikeArticle like -> SimilarTextQuery.toArticle(like.id(), schema, analyzers);
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
      case WordForm form -> wildcards.marked(field, form, languages.marks());
    };
  }

  private Query word(String field, Word word) {
    return isOneTerm(field, word)
        ? oneTerm(field, word, term -> new TermQuery(new Term(field, term)))
        : phrases.of(field, word.text(), 0);
  }

  /** The terms of a word in each language, and of its other transliterations. */
  Set<String> spellings(String field, Word word) {
    Set<String> spellings = termsOfWord(field, word.text());
    Transliterations.of(word.text()).forEach(other -> spellings.addAll(termsOfWord(field, other)));
    return spellings;
  }

  /** A word that is one term in each language, or less well in another transliteration. */
  Query oneTerm(String field, Word word, Function<String, Query> query) {
    int own = termsOfWord(field, word.text()).size();
    List<Query> queries = new ArrayList<>();
    for (String term : spellings(field, word)) {
      Query one = query.apply(term);
      queries.add(queries.size() < own ? one : new BoostQuery(one, TRANSLITERATION_WEIGHT));
    }
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  private Set<String> termsOfWord(String field, String word) {
    Set<String> found = new LinkedHashSet<>(terms.of(field, word));
    languages.of(field, word).stream().filter(form -> form.size() == 1).forEach(found::addAll);
    return found;
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
    long first = days.first().toEpochDay();
    long last = days.last().toEpochDay();
    return new ConstantScoreQuery(
        switch (relation) {
          case INTERSECTS, WITHIN, CONTAINS -> DayRangeQuery.ofRanges(field, relation, first, last);
          case BEFORE -> inside(field, Long.MIN_VALUE, first - 1);
          case AFTER -> inside(field, last + 1, Long.MAX_VALUE);
        });
  }

  private static Query inside(String field, long first, long last) {
    return DayRangeQuery.ofRanges(field, IntervalRelation.WITHIN, first, last);
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
    return new ConstantScoreQuery(DayRangeQuery.ofColumn(schema.publishedDay(), first, last));
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
