package dev.quotidian.behaviour.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Reranking;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The score as one key of several: re-ranked where it is the first, and plain where it is not. */
public abstract class ScoredOrderBehaviour extends BehaviourHarness {
  private static final int ALL = 1000;
  private static final double SAME = 1e-4;
  private static final SortOrder FIRST = SortOrder.RELEVANCE.then(SortOrder.EARLIEST_SAID);
  private static final SortOrder LATER = SortOrder.EARLIEST_SAID.then(SortOrder.RELEVANCE);

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);

  protected ScoredOrderBehaviour(ArchiveFactory engine) {
    super(engine, Capability.RANKING);
  }

  @BeforeEach
  void fill() {
    System.err.println("ScoredOrderBehaviour: replay with -Dquotidian.seed=" + seed);
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

  private ArticleSearch any(SortOrder order) {
    List<String> words = RandomArticles.VOCABULARY.words();
    String asked = String.join(" ", random.ints(4, 0, words.size()).mapToObj(words::get).toList());
    return ArticleSearch.of(ArticleCriterion.anyWord(asked)).withOrder(order).withLimit(ALL);
  }

  private static Ranking reranking(int hits) {
    return Ranking.DEFAULT.withReranking(new Reranking(hits, 3, 0.3, 0.5, 4));
  }

  private static Map<String, Double> scores(Iterable<ArticleHit> hits) {
    List<ArticleHit> all = new ArrayList<>();
    hits.forEach(all::add);
    return all.stream().collect(Collectors.toMap(hit -> hit.article().id(), ArticleHit::score));
  }

  @Test
  void theScoreIsRerankedWhereItIsTheFirstKey() {
    for (int i = 0; i < 10; i++) {
      ArticleSearch search = any(FIRST).withRanking(reranking(ALL));
      assertSame(
          scores(archive.search(search.withOrder(SortOrder.RELEVANCE))),
          scores(archive.search(search)),
          search);
    }
  }

  @Test
  void theScoreIsPlainWhereItIsALaterKey() {
    for (int i = 0; i < 10; i++) {
      ArticleSearch search = any(LATER).withRanking(reranking(ALL));
      ArticleSearch plain = search.withOrder(SortOrder.RELEVANCE).withRanking(reranking(0));
      assertSame(scores(archive.search(plain)), scores(archive.search(search)), search);
    }
  }

  @Test
  void explanationsHaveTheScoresOfTheHits() {
    for (SortOrder order : List.of(FIRST, LATER)) {
      ArticleSearch search = any(order).withRanking(reranking(5)).withLimit(20);
      for (ArticleHit hit : archive.search(search)) {
        double explained = archive.explain(search, hit.article().id()).orElseThrow().value();
        assertEquals(explained, hit.score(), SAME, () -> told(search));
      }
    }
  }

  @Test
  void pagesHaveEachHitOnceHoweverFewAreReranked() {
    for (int i = 0; i < 20; i++) {
      ArticleSearch search =
          any(FIRST.then(SortOrder.OLDEST)).withRanking(reranking(1 + random.nextInt(6)));
      List<String> expected = articles(search);
      int limit = 1 + random.nextInt(4);
      assertEquals(
          expected.stream().skip(limit).limit(limit).toList(),
          articles(search.withOffset(limit).withLimit(limit)),
          () -> told(search));
      List<String> found = new ArrayList<>();
      Optional<Cursor> next = Optional.of(Cursor.START);
      while (next.isPresent()) {
        Hits<ArticleHit> page =
            archive.search(search.withLimit(limit).withCursor(next.orElseThrow()));
        page.forEach(hit -> found.add(hit.article().id()));
        next = page.next();
      }
      assertEquals(expected, found, () -> told(search));
    }
  }

  private void assertSame(Map<String, Double> expected, Map<String, Double> found, Object asked) {
    assertEquals(expected.keySet(), found.keySet(), () -> told(asked));
    expected.forEach(
        (id, score) ->
            assertEquals(score, Objects.requireNonNull(found.get(id)), SAME, () -> told(asked)));
  }

  private String told(Object what) {
    return "replay with -Dquotidian.seed=" + seed + ": " + what;
  }
}
