package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.Archives;
import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.oracle.RandomOrders;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.ScoreExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Halves that are read as one answer what the whole does, on random criteria. */
final class ArchivesOracleTest {
  private static final int ARTICLES = 60;
  private static final int CRITERIA = 60;
  private static final double SAME = 1e-6;

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
  private final Archive whole = Quotidian.inMemory();
  private final List<Archive> halves = List.of(Quotidian.inMemory(), Quotidian.inMemory());
  private final ArchiveReader merged = Archives.of(halves);

  @BeforeEach
  void addArticles() {
    System.err.println("ArchivesOracleTest: replay with -Dquotidian.seed=" + seed);
    RandomArticles articles = new RandomArticles(random);
    for (int i = 0; i < ARTICLES; i++) {
      AnnotatedArticle article = articles.next("id" + i);
      for (Archive archive : List.of(whole, halves.get(random.nextInt(2)))) {
        archive.add(article.article(), article.annotations());
        if (random.nextInt(10) == 0) {
          archive.refresh();
        }
      }
    }
    whole.refresh();
    halves.forEach(Archive::refresh);
  }

  @AfterEach
  void close() {
    whole.close();
    halves.forEach(Archive::close);
  }

  private String told(Object asked) {
    return "seed " + seed + ": " + asked;
  }

  private SearchOptions options() {
    SearchOptions options = SearchOptions.standard().withLimit(1000).withExactTotal(true);
    return switch (random.nextInt(6)) {
      case 0, 1 -> options.withOrder(new RandomOrders(random).ofArticles());
      case 2 -> options.withOrder(SortOrder.recency(10));
      case 3 -> options.withRanking(Ranking.EXPANDED);
      default -> options;
    };
  }

  @Test
  void searchesFindTheSameInTheSameOrderWithTheSameScores() {
    for (int i = 0; i < CRITERIA; i++) {
      ArticleSearch articles = new ArticleSearch(criteria.article(2), options());
      compare(whole.search(articles), merged.search(articles), articles);
      QuotationSearch quotations = new QuotationSearch(criteria.quotation(2), options());
      compare(whole.search(quotations), merged.search(quotations), quotations);
    }
  }

  private void compare(Hits<?> expected, Hits<?> found, Object asked) {
    assertEquals(expected.total(), found.total(), () -> told(asked));
    assertEquals(
        expected.hits().stream().map(ArchivesOracleTest::withoutScore).toList(),
        found.hits().stream().map(ArchivesOracleTest::withoutScore).toList(),
        () -> told(asked));
    for (int i = 0; i < expected.hits().size(); i++) {
      double score = score(expected.hits().get(i));
      assertEquals(score, score(found.hits().get(i)), SAME * Math.max(1, score), () -> told(asked));
    }
  }

  private static double score(Object hit) {
    return hit instanceof ArticleHit article ? article.score() : ((QuotationHit) hit).score();
  }

  private static Object withoutScore(Object hit) {
    return hit instanceof QuotationHit said
        ? List.of(said.article(), said.number(), said.quotation(), said.text(), said.passages())
        : List.of(((ArticleHit) hit).article(), ((ArticleHit) hit).passages());
  }

  @Test
  void groupsAreTheSame() {
    for (int i = 0; i < CRITERIA; i++) {
      QuotationSearch search = new QuotationSearch(criteria.quotation(2), options());
      Grouping grouping =
          List.of(Grouping.byArticle(), Grouping.bySpeaker(), Grouping.byPublisher())
              .get(random.nextInt(3));
      Groups<QuotationHit> expected = whole.grouped(search, grouping);
      Groups<QuotationHit> found = merged.grouped(search, grouping);
      assertEquals(expected.total(), found.total(), () -> told(search + " in " + grouping));
      assertEquals(named(expected), named(found), () -> told(search + " in " + grouping));
    }
  }

  private static List<Object> named(Groups<QuotationHit> groups) {
    return groups.groups().stream()
        .<Object>map(
            group ->
                List.of(
                    group.key(),
                    group.label(),
                    group.total(),
                    group.hits().stream().map(ArchivesOracleTest::withoutScore).toList()))
        .toList();
  }

  @Test
  void countsTheSame() {
    for (int i = 0; i < CRITERIA; i++) {
      ArticleCriterion articles = criteria.article(2);
      QuotationCriterion quotations = criteria.quotation(2);
      FacetRequest facets =
          random.nextBoolean()
              ? FacetRequest.ofArticles(articles, FacetField.standard().toArray(FacetField[]::new))
              : FacetRequest.ofQuotations(
                  quotations, FacetField.standard().toArray(FacetField[]::new));
      assertEquals(whole.facets(facets), merged.facets(facets), () -> told(facets));
      TimelineRequest timeline = TimelineRequest.ofQuotations(quotations, axis(), Granularity.WEEK);
      assertEquals(whole.timeline(timeline), merged.timeline(timeline), () -> told(timeline));
      assertEquals(
          whole.facetTimeline(timeline, FacetField.SPEAKER, 5),
          merged.facetTimeline(timeline, FacetField.SPEAKER, 5),
          () -> told(timeline));
      assertEquals(whole.roles(quotations), merged.roles(quotations), () -> told(quotations));
      assertEquals(whole.count(articles), merged.count(articles), () -> told(articles));
    }
  }

  private DateAxis axis() {
    return DateAxis.standard().get(random.nextInt(DateAxis.standard().size()));
  }

  @Test
  void readsTheSameArticlesAndQuotations() {
    for (int i = 0; i < ARTICLES; i++) {
      assertEquals(whole.article("id" + i), merged.article("id" + i), told(i));
    }
    ArticleCriterion articles = criteria.article(2);
    try (Stream<AnnotatedArticle> expected = whole.articles(articles);
        Stream<AnnotatedArticle> found = merged.articles(articles)) {
      assertEquals(ids(expected), ids(found), () -> told(articles));
    }
    try (Stream<QuotationHit> expected = whole.quotations(QuotationCriterion.matchAll());
        Stream<QuotationHit> found = merged.quotations(QuotationCriterion.matchAll())) {
      assertEquals(expected.count(), found.count());
    }
    assertEquals(whole.stats().articles(), merged.stats().articles());
    assertEquals(whole.stats().published(), merged.stats().published());
  }

  private static List<String> ids(Stream<AnnotatedArticle> articles) {
    return articles.map(one -> one.article().id()).sorted().toList();
  }

  @Test
  void explainsTheSame() {
    for (int i = 0; i < CRITERIA; i++) {
      ArticleSearch search = ArticleSearch.of(criteria.article(2));
      String id = "id" + random.nextInt(ARTICLES);
      Optional<Double> expected = whole.explain(search, id).map(ScoreExplanation::value);
      Optional<Double> found = merged.explain(search, id).map(ScoreExplanation::value);
      assertEquals(expected.isPresent(), found.isPresent(), () -> told(search + " " + id));
      expected.ifPresent(
          value ->
              assertEquals(
                  value, found.orElseThrow(), SAME * Math.max(1, value), () -> told(search)));
    }
  }

  @Test
  void cursorsReadThroughAll() {
    for (int i = 0; i < 5; i++) {
      QuotationSearch search =
          new QuotationSearch(criteria.quotation(1), options().withLimit(1 + random.nextInt(20)));
      assertEquals(paged(whole, search), paged(merged, search), () -> told(search));
    }
  }

  private static List<String> paged(ArchiveReader in, QuotationSearch search) {
    List<String> read = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent()) {
      Hits<QuotationHit> page = in.search(search.withCursor(next.get()));
      page.forEach(hit -> read.add(hit.article().id() + "#" + hit.number()));
      next = page.next();
    }
    return read;
  }

  @Test
  void viewsOfOneArchiveReadAsOneShowAllOfIt() {
    for (int i = 0; i < 10; i++) {
      ArticleCriterion shown = criteria.article(2);
      ArchiveReader both =
          Archives.of(whole.restrictedTo(shown), whole.restrictedTo(ArticleCriterion.not(shown)));
      ArticleSearch newest =
          ArticleSearch.of(criteria.article(2)).withOrder(SortOrder.NEWEST).withLimit(1000);
      assertEquals(
          whole.search(newest).hits().stream().map(ArticleHit::article).toList(),
          both.search(newest).hits().stream().map(ArticleHit::article).toList(),
          () -> told(shown + " of " + newest));
      FacetRequest facets =
          FacetRequest.ofArticles(
              newest.criterion(), FacetField.standard().toArray(FacetField[]::new));
      assertEquals(whole.facets(facets), both.facets(facets), () -> told(shown));
    }
  }

  @Test
  void aViewOfBothShowsWhatAViewOfTheWholeDoes() {
    for (int i = 0; i < 10; i++) {
      ArticleCriterion shown = criteria.article(2);
      ArticleSearch search = new ArticleSearch(criteria.article(2), options());
      compare(
          whole.restrictedTo(shown).search(search),
          merged.restrictedTo(shown).search(search),
          shown + " of " + search);
    }
  }
}
