package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.oracle.RandomOrders.Ordered;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.Total;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * * The index agrees with a search that looks at every article, on random criteria over random
 * articles, also after updates, deletions and reopening. Set {@code -Dquotidian.seed=…} to replay,
 * {@code -Dquotidian.rounds=…} to look longer.
 */
public abstract class OracleBehaviour extends BehaviourHarness {
  /** The order of what ties. */
  private static final Comparator<ArticleSummary> NEWEST_FIRST =
      Comparator.comparing((ArticleSummary article) -> article.published().instantOrStartOfDay())
          .reversed()
          .thenComparing(ArticleSummary::id);

  private static final FacetField SECTION = FacetField.own("SECTION");
  private static final List<FacetField> FACETS =
      Stream.concat(FacetField.standard().stream(), Stream.of(SECTION)).toList();
  private static final List<DateAxis> AXES =
      Stream.concat(
              DateAxis.standard().stream(), Stream.of(DateAxis.own(OwnFieldSamples.EMBARGO.name())))
          .toList();

  private static final int ROUNDS = Integer.getInteger("quotidian.rounds", 8);
  private static final int CRITERIA = 60;
  private static final int ALL = 1000;
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private final RandomCriteria criteria =
      new RandomCriteria(random, RandomArticles.VOCABULARY).withOwnFields();
  private final RandomOrders orders = new RandomOrders(random, true);
  private final Oracle oracle = new Oracle();

  public OracleBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard().withBufferMegabytes(1).withFields(OwnFieldSamples.all());
  }

  @BeforeEach
  void tellSeed() {
    System.err.println("OracleBehaviour: replay with -Dquotidian.seed=" + seed);
  }

  @Test
  void agrees() {
    for (int round = 0; round < ROUNDS; round++) {
      change();
      for (int i = 0; i < CRITERIA; i++) {
        check(criteria.article(3));
        check(criteria.quotation(3));
      }
    }
    ArchiveCheck check = archive.check();
    assertTrue(check.isSound(), () -> told(check));
  }

  private void change() {
    for (int i = random.nextInt(50); i >= 0; i--) {
      String id = "id" + random.nextInt(80);
      if (random.nextInt(5) == 0) {
        archive.delete(id);
        oracle.delete(id);
      } else {
        AnnotatedArticle article = articles.next(id);
        archive.add(article.article(), article.annotations());
        oracle.add(article);
      }
      if (random.nextInt(10) == 0) {
        archive.refresh();
      }
    }
    settle();
  }

  private void settle() {
    switch (random.nextInt(3)) {
      case 0 -> archive.refresh();
      case 1 -> archive.commit();
      default -> {
        reopen();
      }
    }
    assertEquals(oracle.size(), archive.stats().articles(), () -> told("stats"));
  }

  private void check(ArticleCriterion criterion) {
    List<AnnotatedArticle> expected = oracle.articles(criterion);
    ArticleSearch all = ArticleSearch.of(criterion).withLimit(ALL).withExactTotal(true);
    Comparator<AnnotatedArticle> oldest =
        Comparator.comparing(a -> a.article().published().instantOrStartOfDay());
    assertEquals(
        ids(sorted(expected, oldest)),
        hitIds(archive.search(all.withOrder(SortOrder.OLDEST))),
        () -> told(criterion));
    assertEquals(
        ids(sorted(expected, oldest.reversed())),
        hitIds(archive.search(all.withOrder(SortOrder.NEWEST))),
        () -> told(criterion));
    RandomOrders.Drawn drawn = orders.next(false);
    List<ArticleHit> ordered = archive.search(all.withOrder(drawn.order())).hits();
    assertEquals(
        sorted(
            ordered,
            hit -> new Ordered(in(hit.article()), Optional.empty(), 0, hit.score()),
            drawn),
        ordered,
        () -> told(drawn.order() + " of " + criterion));
    assertEquals(ids(expected), hitIds(ordered).stream().sorted().toList(), () -> told(criterion));
    Hits<ArticleHit> best = archive.search(all);
    assertEquals(ids(expected), hitIds(best).stream().sorted().toList(), () -> told(criterion));
    assertEquals(new Total(expected.size(), true), best.total());
    List<ArticleHit> byScore = new ArrayList<>(best.hits());
    byScore.sort(
        Comparator.comparingDouble(ArticleHit::score)
            .reversed()
            .thenComparing(h -> h.article(), NEWEST_FIRST));
    assertEquals(byScore, best.hits(), () -> told(criterion));
    checkPage(all, best);
    best.forEach(this::check);
    checkRecency(
        best.hits(),
        order -> archive.search(all.withOrder(order)).hits(),
        hit -> new Scored(hit.article(), 0, hit.score()));
    checkCounts(
        new SearchTarget.Articles(criterion),
        expected,
        expected,
        OracleValues::values,
        request -> article -> oracle.dates(article, request.axis(), request.zone()));
    FacetSelection picked = selection();
    assertEquals(
        ids(OracleCounts.picked(expected, picked, Set.of(), OracleValues::values)),
        hitIds(archive.search(all.withSelection(picked))).stream().sorted().toList(),
        () -> told(criterion));
  }

  private void check(ArticleHit hit) {
    Article article = oracle.article(hit.article().id()).article();
    assertEquals(article.title(), hit.article().title());
    assertEquals(article.published(), hit.article().published());
    assertEquals(OwnFieldSamples.declared(article), hit.article().fields());
    hit.passages().forEach(passage -> check(passage, article.body()));
    if (random.nextInt(20) == 0) {
      assertEquals(Optional.of(oracle.article(article.id())), archive.article(article.id()));
    }
  }

  private void check(QuotationCriterion criterion) {
    List<Oracle.Place> expected = oracle.quotations(criterion);
    QuotationSearch all = QuotationSearch.of(criterion).withLimit(ALL).withExactTotal(true);
    Comparator<Oracle.Place> oldest =
        Comparator.comparing(p -> p.in().article().published().instantOrStartOfDay());
    assertEquals(
        expected.stream().sorted(oldest).map(Oracle.Place::id).toList(),
        quotationIds(archive.search(all.withOrder(SortOrder.OLDEST))),
        () -> told(criterion));
    assertEquals(
        expected.stream().sorted(oldest.reversed()).map(Oracle.Place::id).toList(),
        quotationIds(archive.search(all.withOrder(SortOrder.NEWEST))),
        () -> told(criterion));
    RandomOrders.Drawn drawn = orders.next(true);
    Hits<QuotationHit> ordered = archive.search(all.withOrder(drawn.order()));
    assertEquals(
        sorted(
            ordered.hits(),
            hit ->
                new Ordered(
                    in(hit.article()), Optional.of(hit.quotation()), hit.number(), hit.score()),
            drawn),
        ordered.hits(),
        () -> told(drawn.order() + " of " + criterion));
    assertEquals(
        expected.stream().map(Oracle.Place::id).toList(),
        quotationIds(ordered).stream().sorted().toList(),
        () -> told(criterion));
    Hits<QuotationHit> best = archive.search(all);
    assertEquals(new Total(expected.size(), true), best.total(), () -> told(criterion));
    List<QuotationHit> byScore = new ArrayList<>(best.hits());
    byScore.sort(
        Comparator.comparingDouble(QuotationHit::score)
            .reversed()
            .thenComparing(h -> h.article(), NEWEST_FIRST)
            .thenComparingInt(QuotationHit::number));
    assertEquals(byScore, best.hits(), () -> told(criterion));
    best.forEach(this::check);
    checkRecency(
        best.hits(),
        order -> archive.search(all.withOrder(order)).hits(),
        hit -> new Scored(hit.article(), hit.number(), hit.score()));
    checkCounts(
        new SearchTarget.Quotations(criterion),
        expected,
        oracle.quotations(criterion.asCounted()),
        OracleValues::values,
        request -> place -> oracle.dates(place, request.axis(), request.zone()));
    checkRoles(criterion, expected);
    FacetSelection picked = selection();
    assertEquals(
        OracleCounts.picked(expected, picked, Set.of(), OracleValues::values).stream()
            .map(Oracle.Place::id)
            .toList(),
        quotationIds(archive.search(all.withSelection(picked))).stream().sorted().toList(),
        () -> told(criterion));
  }

  private void check(QuotationHit hit) {
    AnnotatedArticle in = oracle.article(hit.article().id());
    assertEquals(in.annotations().quotations().get(hit.number()), hit.quotation());
    assertEquals(hit.quotation().contentIn(in.article().body()), hit.text());
    assertEquals(OwnFieldSamples.declared(in.article()), hit.article().fields());
    hit.passages().forEach(passage -> check(passage, in.article().body()));
  }

  private void check(HighlightedPassage passage, String body) {
    assertEquals(passage.span().in(body), passage.text(), () -> told(passage));
    assertTrue(!passage.matches().isEmpty());
    passage
        .matches()
        .forEach(match -> assertTrue(passage.span().contains(match), () -> told(passage)));
  }

  private AnnotatedArticle in(ArticleSummary article) {
    return oracle.article(article.id());
  }

  private static <H> List<H> sorted(
      List<H> hits, Function<H, Ordered> ordered, RandomOrders.Drawn drawn) {
    return hits.stream().sorted(Comparator.comparing(ordered, drawn.comparator())).toList();
  }

  private void checkPage(ArticleSearch all, Hits<ArticleHit> best) {
    int offset = random.nextInt(5);
    List<ArticleHit> page =
        archive.search(all.withOffset(offset).withLimit(3).withExactTotal(false)).hits();
    assertEquals(
        hitIds(best.hits().stream().skip(offset).limit(3).toList()), hitIds(page), () -> told(all));
  }

  private void checkRoles(QuotationCriterion criterion, List<Oracle.Place> expected) {
    List<RolePeriod> roles = archive.roles(criterion);
    assertEquals(
        OracleRoles.roles(expected),
        roles.stream().map(OracleRoles.Role::of).collect(Collectors.toSet()),
        () -> told(criterion));
    assertEquals(
        roles.stream().map(RolePeriod::published).sorted().toList(),
        roles.stream().map(RolePeriod::published).toList(),
        () -> told(criterion));
  }

  /** What an order looks at. */
  private record Scored(ArticleSummary article, int number, double score) {
    String place() {
      return article.id() + "#" + number;
    }

    /** Lucene adds up the scores of clauses in an order that depends on what it may skip. */
    boolean isAsHighAs(Scored other) {
      return Math.abs(score - other.score) <= 1e-5 * Math.max(score, other.score);
    }

    @Override
    public String toString() {
      return article.id() + "#" + number + "=" + score;
    }
  }

  /** The scores of relevance, made less by age, put in order. */
  private <H> void checkRecency(
      List<H> best, Function<SortOrder, List<H>> search, Function<H, Scored> scored) {
    Optional<LocalDate> asOf =
        random.nextBoolean() ? Optional.empty() : Optional.of(RandomArticles.FIRST.plusDays(50));
    SortOrder.Recency recency = new SortOrder.Recency(1 + random.nextInt(60), asOf);
    List<Scored> found = search.apply(recency).stream().map(scored).toList();
    boolean nothingScores =
        best.stream().allMatch(hit -> scored.apply(hit).score() == 0)
            && found.stream().anyMatch(hit -> hit.score() > 0);
    List<Scored> expected = new ArrayList<>();
    for (H hit : best) {
      Scored one = scored.apply(hit);
      long age =
          ChronoUnit.DAYS.between(
              one.article().published().day(), asOf.orElseGet(oracle::newestDay));
      float relevance = nothingScores ? 1 : (float) one.score();
      expected.add(
          new Scored(one.article(), one.number(), relevance * (float) recency.weight(age)));
    }
    expected.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(one -> one.article(), NEWEST_FIRST)
            .thenComparingInt(Scored::number));
    assertEquals(
        expected.stream().map(Scored::place).toList(),
        found.stream().map(Scored::place).toList(),
        () -> told(recency));
    for (int i = 0; i < found.size(); i++) {
      assertTrue(expected.get(i).isAsHighAs(found.get(i)), () -> told(expected + " of " + found));
    }
  }

  private <T> void checkCounts(
      SearchTarget counted,
      List<T> results,
      List<T> likely,
      BiFunction<T, FacetField, Set<OracleValues.Value>> values,
      Function<TimelineRequest, Function<T, List<DateRange>>> dates) {
    FacetRequest facets = new FacetRequest(counted, FACETS, 3, selection(), Optional.empty());
    Facets found = archive.facets(facets);
    for (FacetField field : facets.fields()) {
      List<T> sideways = OracleCounts.picked(likely, facets.selection(), Set.of(field), values);
      assertEquals(
          OracleCounts.facet(field, 3, sideways.stream().map(one -> values.apply(one, field))),
          found.of(field),
          () -> told(facets));
    }
    for (DateAxis axis : AXES) {
      TimelineRequest request =
          new TimelineRequest(
              counted,
              axis,
              one(Granularity.values()),
              within(),
              zone(),
              selection(),
              Optional.empty());
      List<T> picked = OracleCounts.picked(results, request.selection(), Set.of(), values);
      assertEquals(
          OracleCounts.timeline(
              axis,
              request.by(),
              request.within(),
              picked.stream().map(dates.apply(request)).toList()),
          archive.timeline(request),
          () -> told(request));
      FacetField field = FACETS.get(random.nextInt(FACETS.size()));
      List<T> rows = OracleCounts.picked(likely, request.selection(), Set.of(), values);
      assertEquals(
          OracleCounts.timelines(request, field, 2, rows, values, dates.apply(request)),
          archive.facetTimeline(request, field, 2),
          () -> told(request));
    }
  }

  /** The speakers are written in one form each: a selected form stands for all of its speaker. */
  private FacetSelection selection() {
    return switch (random.nextInt(5)) {
      case 3 -> FacetSelection.NONE.with(SECTION, "Business", "7");
      case 0 -> FacetSelection.NONE.with(FacetField.SPEAKER, "Zhang Wei", "Łukasz");
      case 1 ->
          FacetSelection.NONE.with(FacetField.KIND, "DIRECT").with(FacetField.TOPIC, "Energy");
      case 2 ->
          FacetSelection.NONE
              .with(FacetField.ACT, "SAID")
              .with(FacetField.SOURCE, "PERSON", "none");
      default -> FacetSelection.NONE;
    };
  }

  private Optional<ZoneId> zone() {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.of(ZoneId.of("Asia/Tokyo"));
      case 1 -> Optional.of(ZoneId.of("America/New_York"));
      default -> Optional.empty();
    };
  }

  private DateRange within() {
    return random.nextBoolean()
        ? DateRange.ALWAYS
        : DateRange.of(
            RandomArticles.FIRST.plusDays(random.nextInt(20)), RandomArticles.FIRST.plusDays(40));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static List<AnnotatedArticle> sorted(
      List<AnnotatedArticle> articles, Comparator<AnnotatedArticle> order) {
    return articles.stream().sorted(order).toList();
  }

  private static List<String> ids(List<AnnotatedArticle> articles) {
    return articles.stream().map(article -> article.article().id()).toList();
  }

  private static List<String> hitIds(Iterable<ArticleHit> hits) {
    List<String> ids = new ArrayList<>();
    hits.forEach(hit -> ids.add(hit.article().id()));
    return ids;
  }

  private static List<String> quotationIds(Hits<QuotationHit> hits) {
    return hits.hits().stream().map(hit -> hit.article().id() + "#" + hit.number()).toList();
  }

  private String told(Object what) {
    return "replay with -Dquotidian.seed=" + seed + ": " + what;
  }
}
