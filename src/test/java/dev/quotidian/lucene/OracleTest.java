package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Hits;
import dev.quotidian.query.Order;
import dev.quotidian.query.Passage;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.RandomCriteria;
import dev.quotidian.query.RolePeriod;
import dev.quotidian.query.Total;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index agrees with a search that looks at every article, on random criteria over random
 * articles, also after updates, deletions and reopening. Set {@code -Dquotidian.seed=…} to replay,
 * {@code -Dquotidian.rounds=…} to look longer.
 */
final class OracleTest {
  private static final int ROUNDS = Integer.getInteger("quotidian.rounds", 8);
  private static final int CRITERIA = 60;
  private static final int ALL = 1000;

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private final RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
  private final Oracle oracle = new Oracle();

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    System.err.println("OracleTest: replay with -Dquotidian.seed=" + seed);
    archive = EmbeddedArchive.open(folder, ArchiveSettings.standard().withBufferMegabytes(1));
  }

  @AfterEach
  void close() {
    archive.close();
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
        archive.close();
        archive = EmbeddedArchive.open(folder, ArchiveSettings.standard().withBufferMegabytes(1));
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
        hitIds(archive.search(all.withOrder(Order.OLDEST))),
        () -> told(criterion));
    assertEquals(
        ids(sorted(expected, oldest.reversed())),
        hitIds(archive.search(all.withOrder(Order.NEWEST))),
        () -> told(criterion));
    Hits<ArticleHit> best = archive.search(all);
    assertEquals(ids(expected), hitIds(best).stream().sorted().toList(), () -> told(criterion));
    assertEquals(new Total(expected.size(), true), best.total());
    List<ArticleHit> byScore = new ArrayList<>(best.hits());
    byScore.sort(
        Comparator.comparingDouble(ArticleHit::score)
            .reversed()
            .thenComparing(h -> h.article().id()));
    assertEquals(byScore, best.hits(), () -> told(criterion));
    checkPage(all, best);
    best.forEach(this::check);
    for (FacetField field : FacetField.values()) {
      assertEquals(
          Oracle.facet(field, 3, expected.stream().map(a -> Oracle.values(a, field))),
          archive.facet(criterion, field, 3),
          () -> told(criterion));
    }
    DateRange within = within();
    for (DateAxis axis : DateAxis.values()) {
      Granularity by = granularity();
      assertEquals(
          Oracle.timeline(axis, by, within, expected.stream().map(a -> oracle.dates(a, axis))),
          archive.timeline(criterion, axis, by, within),
          () -> told(criterion));
    }
  }

  private void checkPage(ArticleSearch all, Hits<ArticleHit> best) {
    int offset = random.nextInt(5);
    List<ArticleHit> page =
        archive.search(all.withOffset(offset).withLimit(3).withExactTotal(false)).hits();
    assertEquals(
        hitIds(best.hits().stream().skip(offset).limit(3).toList()), hitIds(page), () -> told(all));
  }

  private void check(ArticleHit hit) {
    Article article = oracle.article(hit.article().id()).article();
    assertEquals(article.title(), hit.article().title());
    assertEquals(article.published(), hit.article().published());
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
        quotationIds(archive.search(all.withOrder(Order.OLDEST))),
        () -> told(criterion));
    assertEquals(
        expected.stream().sorted(oldest.reversed()).map(Oracle.Place::id).toList(),
        quotationIds(archive.search(all.withOrder(Order.NEWEST))),
        () -> told(criterion));
    Hits<QuotationHit> best = archive.search(all);
    assertEquals(new Total(expected.size(), true), best.total(), () -> told(criterion));
    List<QuotationHit> byScore = new ArrayList<>(best.hits());
    byScore.sort(
        Comparator.comparingDouble(QuotationHit::score)
            .reversed()
            .thenComparing(h -> h.article().id())
            .thenComparingInt(QuotationHit::number));
    assertEquals(byScore, best.hits(), () -> told(criterion));
    best.forEach(this::check);
    for (FacetField field : FacetField.values()) {
      assertEquals(
          Oracle.facet(field, 3, expected.stream().map(p -> Oracle.values(p, field))),
          archive.facet(criterion, field, 3),
          () -> told(criterion));
    }
    List<RolePeriod> roles = archive.roles(criterion);
    assertEquals(
        Oracle.roles(expected),
        roles.stream().map(Oracle.Role::of).collect(Collectors.toSet()),
        () -> told(criterion));
    assertEquals(
        roles.stream().map(RolePeriod::published).sorted().toList(),
        roles.stream().map(RolePeriod::published).toList(),
        () -> told(criterion));
    DateRange within = within();
    for (DateAxis axis : DateAxis.values()) {
      Granularity by = granularity();
      assertEquals(
          Oracle.timeline(axis, by, within, expected.stream().map(p -> oracle.dates(p, axis))),
          archive.timeline(criterion, axis, by, within),
          () -> told(criterion));
    }
  }

  private void check(QuotationHit hit) {
    AnnotatedArticle in = oracle.article(hit.article().id());
    assertEquals(in.annotations().quotations().get(hit.number()), hit.quotation());
    assertEquals(hit.quotation().contentIn(in.article().body()), hit.text());
    hit.passages().forEach(passage -> check(passage, in.article().body()));
  }

  private void check(Passage passage, String body) {
    assertEquals(passage.span().in(body), passage.text(), () -> told(passage));
    assertTrue(!passage.matches().isEmpty());
    passage
        .matches()
        .forEach(match -> assertTrue(passage.span().contains(match), () -> told(passage)));
  }

  private DateRange within() {
    return random.nextBoolean()
        ? DateRange.ALWAYS
        : DateRange.of(
            RandomArticles.FIRST.plusDays(random.nextInt(20)), RandomArticles.FIRST.plusDays(40));
  }

  private Granularity granularity() {
    return List.of(Granularity.values()).get(random.nextInt(Granularity.values().length));
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
