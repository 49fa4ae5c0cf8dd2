package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.tests.search.CheckHits;
import org.apache.lucene.tests.search.QueryUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every translated query keeps Lucene's own rules, and each document's score equals its
 * explanation.
 */
final class QueryTranslatorTest {
  @TempDir Path folder;

  @Test
  void queriesAreWellBehaved() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("QueryTranslatorTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    fill(new RandomArticles(random));
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES);
    QueryTranslator translation = new QueryTranslator(Schema.analyzer());
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Schema.similarity());
      for (int i = 0; i < 150; i++) {
        QueryTranslator pass = pass(translation, random);
        check(pass.articles().of(criteria.article(3)), searcher);
        check(pass.quotations().of(criteria.quotation(3)), searcher);
      }
    }
  }

  private static QueryTranslator pass(QueryTranslator translation, Random random) {
    Ranking ranking =
        Ranking.DEFAULT
            .withFieldBoosts(new Ranking.FieldBoosts(random.nextInt(2), random.nextInt(2), 0.5))
            .withStopWordWeight(0.5)
            .withReranking(new Ranking.Reranking(10, 2, 0.5, random.nextInt(2), 3));
    QueryTranslator first = random.nextBoolean() ? translation : translation.by(ranking);
    return random.nextBoolean() ? first : first.reranking();
  }

  private void fill(RandomArticles articles) {
    try (Archive archive = EmbeddedArchive.open(folder, ArchiveSettings.standard())) {
      for (int i = 0; i < 60; i++) {
        AnnotatedArticle article = articles.next("id" + i % 50);
        archive.add(article.article(), article.annotations());
        if (i % 20 == 0) {
          archive.commit();
        }
      }
    }
  }

  private static void check(Query query, IndexSearcher searcher) throws IOException {
    QueryUtils.check(query);
    CheckHits.checkExplanations(query, "", searcher, true);
  }

  @Test
  void tooMuchIsRefusedInTheCallersWords() {
    try (Archive archive = EmbeddedArchive.open(folder, ArchiveSettings.standard())) {
      ArticleCriterion huge =
          ArticleCriterion.anyOf(
              IntStream.range(0, 5000).mapToObj(i -> ArticleCriterion.words("w" + i)).toList());
      IllegalArgumentException refusal =
          assertThrows(
              IllegalArgumentException.class, () -> archive.search(ArticleSearch.of(huge)));
      assertTrue(String.valueOf(refusal.getMessage()).contains("1024"));
      archive.search(ArticleSearch.of(ArticleCriterion.quoting(QuotationCriterion.matchAll())));
    }
  }

  /** What Lucene does not do by itself where it reads a join in bulk. */
  @Test
  void anArticleThatIsNegatedIsNotFoundByItsQuotations() {
    try (Archive archive = EmbeddedArchive.open(folder, ArchiveSettings.standard())) {
      for (String id : List.of("wanted", "negated")) {
        archive.add(
            Article.of(id, "“We wait,” Ann Oke said.", LocalDate.of(2025, 3, 19))
                .withTopics(List.of(id)));
      }
      archive.refresh();
      ArticleCriterion quoting = ArticleCriterion.quoting(QuotationCriterion.words("wait"));
      ArticleCriterion criterion =
          ArticleCriterion.allOf(quoting, ArticleCriterion.not(ArticleCriterion.topic("negated")));
      assertEquals(
          List.of("wanted"),
          archive.search(ArticleSearch.of(criterion)).hits().stream()
              .map(hit -> hit.article().id())
              .toList());
    }
  }
}
