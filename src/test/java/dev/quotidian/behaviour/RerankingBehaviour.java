package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Feedback;
import dev.quotidian.query.Ranking.FieldBoosts;
import dev.quotidian.query.Ranking.Reranking;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However few hits are looked at closely, pages are parts of one order, which scores explain. */
abstract class RerankingBehaviour extends BehaviourHarness {
  private static final int ALL = 1000;
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);

  RerankingBehaviour(ArchiveFactory engine) {
    super(engine, Capability.RANKING);
  }

  /** A hit as far as order goes. */
  private record Hit(ArticleSummary article, int number, double score) {
    String id() {
      return article.id();
    }

    Instant published() {
      return article.published().instantOrStartOfDay();
    }

    String key() {
      return id() + "#" + number;
    }
  }

  /** Some search with all else but ranking and page settled. */
  private interface Search {
    Hits<Hit> page(Ranking ranking, int offset, int limit, Optional<Cursor> cursor);
  }

  @BeforeEach
  void fill() {
    System.err.println("RerankingBehaviour: replay with -Dquotidian.seed=" + seed);
    RandomArticles articles = new RandomArticles(random);
    for (int i = 0; i < 60; i++) {
      AnnotatedArticle article = articles.next("id" + i);
      archive.add(article.article(), article.annotations());
      if (i % 20 == 0) {
        archive.refresh();
      }
    }
    archive.refresh();
  }

  private Ranking ranking() {
    FieldBoosts evidence =
        new FieldBoosts(random.nextInt(3) / 2.0, random.nextInt(2) / 2.0, random.nextInt(2) / 2.0);
    Feedback feedback = random.nextBoolean() ? Feedback.NONE : new Feedback(5, 10, 1, 0.3, 0.5, 0);
    return Ranking.DEFAULT
        .withK1(k1())
        .withStopWordWeight(random.nextInt(3) / 2.0)
        .withFieldBoosts(evidence)
        .withReranking(new Reranking(0, 1 + random.nextInt(3), 0.3, random.nextInt(2), 4))
        .withFeedback(feedback);
  }

  private double k1() {
    double drawn = random.nextBoolean() ? 1.5 : 0.9;
    return has(Capability.BM25_PARAMETERS) ? drawn : Ranking.DEFAULT.k1();
  }

  private static Ranking lookingAt(Ranking ranking, int hits) {
    Reranking look = ranking.reranking();
    return ranking.withReranking(
        new Reranking(hits, look.headline(), look.adjacent(), look.near(), look.slop()));
  }

  private SortOrder order() {
    return random.nextBoolean() ? SortOrder.RELEVANCE : SortOrder.recency(20);
  }

  private static <T> Hits<Hit> mapped(Hits<T> hits, Function<T, Hit> hit) {
    return new Hits<>(
        hits.hits().stream().map(hit).toList(),
        hits.total(),
        hits.next(),
        hits.partial(),
        hits.expansion());
  }

  private Search articles(ArticleCriterion criterion, SortOrder order) {
    return (ranking, offset, limit, cursor) -> {
      ArticleSearch search =
          ArticleSearch.of(criterion)
              .withOrder(order)
              .withRanking(ranking)
              .withOffset(offset)
              .withLimit(limit)
              .withHighlighting(Highlighting.NONE);
      Hits<ArticleHit> hits =
          archive.search(cursor.isPresent() ? search.withCursor(cursor.get()) : search);
      for (ArticleHit hit : hits) {
        double explained = archive.explain(search, hit.article().id()).orElseThrow().value();
        assertEquals(hit.score(), explained, 1e-4, () -> told(search));
      }
      return mapped(hits, hit -> new Hit(hit.article(), 0, hit.score()));
    };
  }

  private Search quotations(QuotationCriterion criterion, SortOrder order) {
    return (ranking, offset, limit, cursor) -> {
      QuotationSearch search =
          QuotationSearch.of(criterion)
              .withOrder(order)
              .withRanking(ranking)
              .withOffset(offset)
              .withLimit(limit)
              .withHighlighting(Highlighting.NONE);
      Hits<QuotationHit> hits =
          archive.search(cursor.isPresent() ? search.withCursor(cursor.get()) : search);
      for (QuotationHit hit : hits) {
        double explained =
            archive.explain(search, hit.article().id(), hit.number()).orElseThrow().score().value();
        assertEquals(hit.score(), explained, 1e-4, () -> told(search));
      }
      return mapped(hits, hit -> new Hit(hit.article(), hit.number(), hit.score()));
    };
  }

  @Test
  void thoseLookedAtComeInTheirNewOrderAndTheOthersAfterThem() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
    for (int i = 0; i < 16; i++) {
      ArticleCriterion article = i % 2 == 0 ? anyWords() : criteria.article(2);
      check(articles(article, order()), article);
      QuotationCriterion quotation =
          i % 2 == 0 ? QuotationCriterion.anyWord(words()) : criteria.quotation(2);
      check(quotations(quotation, order()), quotation);
    }
  }

  private String words() {
    List<String> words = RandomArticles.VOCABULARY.words();
    return String.join(" ", random.ints(4, 0, words.size()).mapToObj(words::get).toList());
  }

  private ArticleCriterion anyWords() {
    return random.nextBoolean()
        ? ArticleCriterion.anyWord(words())
        : ArticleCriterion.words(words());
  }

  private void check(Search search, Object what) {
    Ranking ranking = ranking();
    int looked = 1 + random.nextInt(8);
    Ranking few = lookingAt(ranking, looked);
    List<Hit> found = search.page(few, 0, ALL, Optional.empty()).hits();
    if (ranking.feedback().topHits() == 0) {
      assertEquals(keys(expected(search, ranking, looked)), keys(found), () -> told(what));
    }
    int offset = random.nextInt(10);
    int limit = 1 + random.nextInt(5);
    assertEquals(
        found.stream().skip(offset).limit(limit).toList(),
        search.page(few, offset, limit, Optional.empty()).hits(),
        () -> told(what));
    List<Hit> byCursor = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent()) {
      Hits<Hit> page = search.page(few, 0, limit, next);
      byCursor.addAll(page.hits());
      next = page.next();
    }
    assertEquals(found, byCursor, () -> told(what));
  }

  /** The order of first looks, its beginning put in order by the scores of a look at all. */
  private static List<Hit> expected(Search search, Ranking ranking, int looked) {
    List<Hit> first = search.page(ranking, 0, ALL, Optional.empty()).hits();
    Map<String, Hit> closer = new HashMap<>();
    search
        .page(lookingAt(ranking, 10_000), 0, ALL, Optional.empty())
        .forEach(hit -> closer.put(hit.key(), hit));
    List<Hit> expected =
        new ArrayList<>(
            first.stream()
                .limit(looked)
                .map(hit -> closer.get(hit.key()))
                .sorted(
                    Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(Hit::published, Comparator.reverseOrder())
                        .thenComparing(Hit::id)
                        .thenComparingInt(Hit::number))
                .toList());
    expected.addAll(first.subList(expected.size(), first.size()));
    return expected;
  }

  private static List<String> keys(List<Hit> hits) {
    return hits.stream().map(Hit::key).toList();
  }

  @Test
  void aRankingChangesTheOrderAndNothingElse() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES);
    Ranking plain =
        has(Capability.BM25_PARAMETERS)
            ? Ranking.LUCENE
            : Ranking.DEFAULT.withReranking(Reranking.NONE);
    for (int i = 0; i < 20; i++) {
      ArticleCriterion criterion = criteria.article(2);
      Search search = articles(criterion, order());
      List<String> expected = keys(search.page(plain, 0, ALL, Optional.empty()).hits());
      List<String> found =
          keys(search.page(lookingAt(ranking(), 5), 0, ALL, Optional.empty()).hits());
      assertEquals(
          expected.stream().sorted().toList(),
          found.stream().sorted().toList(),
          () -> told(criterion));
      assertTrue(found.size() <= ALL);
    }
  }

  private String told(Object what) {
    return "replay with -Dquotidian.seed=" + seed + ": " + what;
  }
}
