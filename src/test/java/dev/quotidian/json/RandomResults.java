package dev.quotidian.json;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Topic;
import dev.quotidian.oracle.AwkwardWords;
import dev.quotidian.oracle.RandomAnnotations;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.result.Total;
import dev.quotidian.query.suggest.Correction;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Results that use every part a record has, of articles as odd as {@link RandomAnnotations}. */
public final class RandomResults {
  private final Random random;
  private final RandomAnnotations articles;

  /** They follow from the seed. */
  public RandomResults(Random random) {
    this.random = random;
    this.articles = new RandomAnnotations(random);
  }

  /** An article with annotations. */
  public AnnotatedArticle article() {
    return articles.next("id \"" + random.nextInt());
  }

  /** One of each type that stands for itself, beside pages and criteria. */
  public List<Object> oneOfEachType() {
    AnnotatedArticle found = article();
    QuotationHit quotation = quotationHit();
    RandomCriteria criteria = new RandomCriteria(random, AwkwardWords.VOCABULARY);
    return List.of(
        quotation,
        articleHit(),
        facet(),
        facets(),
        timeline(),
        facetTimeline(),
        rolePeriod(),
        suggestion(),
        suggestions(),
        correction(),
        score(3),
        quotationExplanation(),
        ArticleSearch.of(criteria.article(2)),
        QuotationSearch.of(criteria.quotation(2)),
        SavedSearch.ofQuotations("q", criteria.quotation(2)),
        found.article(),
        found,
        found.annotations(),
        quotation.quotation(),
        dateMention(),
        new Topic("code", "label \\", 0.25, Topic.Origin.RULE),
        new Entity("name", Entity.Type.PERSON, List.of("n", "")));
  }

  private DateMention dateMention() {
    return Stream.generate(this::article)
        .flatMap(one -> one.annotations().dates().stream())
        .findFirst()
        .orElseThrow();
  }

  /** A hit of a search for quotations. */
  public QuotationHit quotationHit() {
    AnnotatedArticle found =
        Stream.generate(this::article)
            .filter(one -> !one.annotations().quotations().isEmpty())
            .findFirst()
            .orElseThrow();
    Quotation quotation = found.annotations().quotations().getFirst();
    List<Entity> about =
        found.annotations().entities().stream().map(EntityMention::entity).toList();
    String body = found.article().body();
    return new QuotationHit(
        summary(found),
        random.nextInt(100),
        quotation,
        about,
        quotation.content().stream().map(piece -> piece.in(body)).toList(),
        score(),
        list(() -> passage(body)),
        found.annotations().dates(),
        random.nextBoolean() ? Optional.of(passage(body)) : Optional.empty(),
        random.nextInt(3));
  }

  /** A hit of a search for articles. */
  public ArticleHit articleHit() {
    AnnotatedArticle found = article();
    String body = found.article().body();
    return new ArticleHit(
        summary(found),
        score(),
        list(() -> passage(body)),
        random.nextBoolean() ? Optional.of(passage(body)) : Optional.empty());
  }

  private ArticleSummary summary(AnnotatedArticle found) {
    Article article = found.article();
    return new ArticleSummary(
        article.id(),
        article.title(),
        article.publisher(),
        article.url(),
        article.published(),
        found.annotations().topics(),
        random.nextBoolean() ? fields(article) : Map.of());
  }

  /** As fields may be named, and what they may hold. */
  private static Map<String, Object> fields(Article article) {
    Map<String, Object> fields = new LinkedHashMap<>();
    article.fields().values().stream()
        .filter(value -> !(value instanceof Map) && !(value instanceof List))
        .flatMap(value -> Stream.of(value, List.of(value, value)))
        .forEach(value -> fields.put("field-" + fields.size(), value));
    return fields;
  }

  private HighlightedPassage passage(String body) {
    int start = random.nextInt(body.length());
    Span span = new Span(start, random.nextInt(start + 1, body.length() + 1));
    return new HighlightedPassage(span, span.in(body), list(() -> span));
  }

  /** A page of such hits. */
  public <T> Hits<T> page(Supplier<T> hit) {
    return new Hits<>(
        list(hit),
        new Total(count(), random.nextBoolean()),
        random.nextBoolean() ? Optional.of(new Cursor("c_-" + count())) : Optional.empty(),
        random.nextBoolean(),
        list(() -> new ExpandedWord("word " + random.nextInt(), score())));
  }

  /** A page of groups of such hits. */
  public <T> Groups<T> groups(Supplier<T> hit) {
    return Groups.of(page(() -> group(hit)));
  }

  /** A group of such hits. */
  public <T> Groups.Group<T> group(Supplier<T> hit) {
    return new Groups.Group<>(
        random.nextBoolean() ? Optional.of("key \u2028" + count()) : Optional.empty(),
        random.nextBoolean() ? "“label”" : "",
        count(),
        list(hit));
  }

  /** Counts. */
  public Facets facets() {
    return new Facets(list(this::facet), random.nextBoolean());
  }

  /** Counts of one field. */
  public Facet facet() {
    return new Facet(
        one(FacetField.Standard.values()),
        list(() -> new Facet.Count("“value” " + random.nextInt(), count())),
        random.nextInt(1_000),
        random.nextBoolean());
  }

  /** A timeline. */
  public Timeline timeline() {
    return new Timeline(
        one(DateAxis.Standard.values()),
        one(Granularity.values()),
        list(() -> new Timeline.Bucket(days(), count())),
        count(),
        random.nextBoolean());
  }

  /** Timelines of a field. */
  public FacetTimeline facetTimeline() {
    return new FacetTimeline(
        one(FacetField.Standard.values()),
        list(() -> new FacetTimeline.Row("value " + random.nextInt(), count(), timeline())),
        random.nextBoolean());
  }

  /** A role. */
  public RolePeriod rolePeriod() {
    return new RolePeriod(
        "n" + random.nextInt(),
        random.nextBoolean() ? Optional.of("key") : Optional.empty(),
        random.nextBoolean() ? Optional.of("role") : Optional.empty(),
        random.nextBoolean() ? Optional.of("affiliation") : Optional.empty(),
        days(),
        count(),
        summary(article()),
        summary(article()));
  }

  /** A completion of what a user types. */
  public Suggestion suggestion() {
    return new Suggestion(
        one(SuggestionKind.values()),
        "n" + random.nextInt(),
        random.nextBoolean() ? Optional.of("minister, Norland") : Optional.empty(),
        1 + count() / 2,
        days().first(),
        target());
  }

  private SearchTarget target() {
    RandomCriteria criteria = new RandomCriteria(random, AwkwardWords.VOCABULARY);
    return random.nextBoolean()
        ? new SearchTarget.Articles(criteria.article(2))
        : new SearchTarget.Quotations(criteria.quotation(2));
  }

  /** A hint for a search for articles. */
  public SearchHint<ArticleSearch> articleHint() {
    return hint(criteria -> ArticleSearch.of(criteria.article(2)).withLimit(3));
  }

  /** A hint for a search for quotations. */
  public SearchHint<QuotationSearch> quotationHint() {
    return hint(criteria -> QuotationSearch.of(criteria.quotation(2)));
  }

  private <S> SearchHint<S> hint(Function<RandomCriteria, S> search) {
    return new SearchHint<>(
        one(SearchHint.Kind.values()),
        "n" + random.nextInt(),
        random.nextBoolean() ? "" : "speaker:\"Zhang Hong\"",
        search.apply(new RandomCriteria(random, AwkwardWords.VOCABULARY)),
        new Total(1 + count() / 2, random.nextBoolean()));
  }

  /** Why a hit has its score. */
  public ScoreExplanation score(int depth) {
    return new ScoreExplanation(
        score(),
        "“n” in field " + random.nextInt(),
        depth == 0 ? List.of() : list(() -> score(depth - 1)));
  }

  /** Why a quotation has its score and its speaker. */
  public QuotationExplanation quotationExplanation() {
    QuotationHit hit = quotationHit();
    return new QuotationExplanation(
        score(3), hit.quotation(), list(() -> "source " + score()), hit.pieces());
  }

  /** A correction of a search. */
  public Correction correction() {
    return new Correction("n" + random.nextInt(), "name", target(), 1 + count() / 2);
  }

  /** Completions of what a user types. */
  public Suggestions suggestions() {
    return new Suggestions(list(this::suggestion), random.nextBoolean());
  }

  private DateRange days() {
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(-100_000, 100_000));
    return DateRange.of(day, day.plusDays(random.nextInt(400)));
  }

  private double score() {
    return random.nextInt(3) == 0 ? 0 : random.nextDouble() * 1e3;
  }

  private long count() {
    return random.nextLong() >>> random.nextInt(1, 64);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> list(Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(4)).toList();
  }
}
