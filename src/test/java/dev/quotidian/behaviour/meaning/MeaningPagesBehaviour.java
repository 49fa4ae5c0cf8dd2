package dev.quotidian.behaviour.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
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
import dev.quotidian.query.Ranking.Meaning;
import dev.quotidian.query.Ranking.Reranking;
import dev.quotidian.query.result.Hits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * However few hits are fused, pages are parts of one order of the same hits, which scores explain.
 */
public abstract class MeaningPagesBehaviour extends BehaviourHarness {
  private static final int ALL = 1000;
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);

  protected MeaningPagesBehaviour(ArchiveFactory engine) {
    super(engine, Capability.MEANING);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard().withVectors(ConceptEncoder.STANDARD);
  }

  @BeforeEach
  void fill() {
    System.err.println("MeaningPagesBehaviour: replay with -Dquotidian.seed=" + seed);
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

  /** Some search with all else but ranking and page settled; hits by id, number and score. */
  private interface Search {
    Hits<String> page(Ranking ranking, int offset, int limit, Optional<Cursor> cursor);
  }

  private Ranking ranking() {
    Meaning meaning =
        new Meaning(
            random.nextBoolean() ? Optional.empty() : Optional.of(words(3)),
            1 + random.nextInt(8),
            random.nextInt(20),
            0.1 + random.nextInt(20) / 10.0);
    return Ranking.DEFAULT
        .withReranking(new Reranking(random.nextInt(12), 2, 0.3, 0, 4))
        .withFeedback(random.nextBoolean() ? Feedback.NONE : new Feedback(5, 10, 1, 0.3, 0.5, 0))
        .withMeaning(meaning);
  }

  private String words(int count) {
    List<String> words = RandomArticles.VOCABULARY.words();
    return String.join(" ", random.ints(count, 0, words.size()).mapToObj(words::get).toList());
  }

  private static <T> Hits<String> mapped(Hits<T> hits, Function<T, String> key) {
    return new Hits<>(
        hits.hits().stream().map(key).toList(),
        hits.total(),
        hits.next(),
        hits.partial(),
        hits.expansion());
  }

  private Search pagesOf(ArticleSearch search) {
    return (ranking, offset, limit, cursor) -> {
      ArticleSearch page =
          search
              .withRanking(ranking)
              .withOffset(offset)
              .withLimit(limit)
              .withHighlighting(Highlighting.NONE);
      return mapped(
          archive.search(cursor.isPresent() ? page.withCursor(cursor.get()) : page),
          hit -> {
            String id = hit.article().id();
            double explained = archive.explain(page, id).orElseThrow().value();
            assertEquals(hit.score(), explained, 1e-4, () -> told(page));
            return id;
          });
    };
  }

  private Search pagesOf(QuotationSearch search) {
    return (ranking, offset, limit, cursor) -> {
      QuotationSearch page =
          search
              .withRanking(ranking)
              .withOffset(offset)
              .withLimit(limit)
              .withHighlighting(Highlighting.NONE);
      return mapped(
          archive.search(cursor.isPresent() ? page.withCursor(cursor.get()) : page),
          hit -> hit.article().id() + "#" + hit.number());
    };
  }

  @Test
  void pagesAreOfOneOrderOfTheSameHits() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
    for (int i = 0; i < 12; i++) {
      ArticleCriterion article =
          i % 3 == 0 ? ArticleCriterion.anyWord(words(4)) : criteria.article(2);
      check(pagesOf(ArticleSearch.of(article)), article);
      QuotationCriterion quotation =
          i % 3 == 0 ? QuotationCriterion.anyWord(words(4)) : criteria.quotation(2);
      check(pagesOf(QuotationSearch.of(quotation)), quotation);
    }
    check(pagesOf(ArticleSearch.of(ArticleCriterion.matchAll())), "all");
  }

  private void check(Search search, Object what) {
    Ranking ranking = ranking();
    List<String> plain = search.page(Ranking.LUCENE, 0, ALL, Optional.empty()).hits();
    List<String> fused = search.page(ranking, 0, ALL, Optional.empty()).hits();
    assertEquals(sorted(plain), sorted(fused), () -> told(what));
    int offset = random.nextInt(15);
    int limit = 1 + random.nextInt(5);
    assertEquals(
        fused.stream().skip(offset).limit(limit).toList(),
        search.page(ranking, offset, limit, Optional.empty()).hits(),
        () -> told(what));
    assertEquals(fused, byCursor(search, ranking, limit), () -> told(what));
  }

  private static List<String> byCursor(Search search, Ranking ranking, int limit) {
    List<String> hits = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent()) {
      Hits<String> page = search.page(ranking, 0, limit, next);
      hits.addAll(page.hits());
      next = page.next();
    }
    return hits;
  }

  private static List<String> sorted(List<String> hits) {
    return hits.stream().sorted().toList();
  }

  private String told(Object what) {
    return "replay with -Dquotidian.seed=" + seed + ": " + what;
  }
}
