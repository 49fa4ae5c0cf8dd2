package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveMetrics;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** An app's metrics are told what an archive does; where they fail, nothing is lost. */
final class ArchiveMetricsTest {
  private static final Article ARTICLE =
      Article.of("wire-17", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19));

  /** What was told: how often for timers, how much for counters. */
  private static final class Told implements ArchiveMetrics {
    private final Map<String, Long> sums = new ConcurrentHashMap<>();

    @Override
    public void time(String timer, String kind, Duration taken) {
      assertEquals(false, taken.isNegative());
      sums.merge(timer + " " + kind, 1L, Long::sum);
    }

    @Override
    public void count(String counter, String kind, long amount) {
      sums.merge(counter + " " + kind, amount, Long::sum);
    }
  }

  private static final class Failing implements ArchiveMetrics {
    @Override
    public void time(String timer, String kind, Duration taken) {
      throw new IllegalStateException("no registry");
    }

    @Override
    public void count(String counter, String kind, long amount) {
      throw new IllegalStateException("no registry");
    }
  }

  private static Archive open(ArchiveMetrics metrics) {
    return Quotidian.inMemory(ArchiveSettings.standard().withMetrics(metrics));
  }

  /** One that is added, and one whose annotations are another's. */
  private static void use(Archive archive) {
    archive.addAll(List.of(ARTICLE));
    archive.commit();
    archive.refresh();
    Annotations annotations = archive.article("wire-17").orElseThrow().annotations();
    Article empty = Article.of("wire-18", "", LocalDate.of(2025, 3, 19));
    assertThrows(ArticleRefusedException.class, () -> archive.add(empty, annotations));
    archive.add(empty);
    archive.search(ArticleSearch.of(ArticleCriterion.matchAll()));
    archive.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor")));
    archive.restrictedTo(ArticleCriterion.matchAll()).roles(QuotationCriterion.matchAll());
  }

  @Test
  void areToldWhatIsDone() {
    Told told = new Told();
    try (Archive archive = open(told)) {
      use(archive);
      assertEquals(
          Map.of(
              "quotidian.articles added", 2L,
              "quotidian.articles refused", 1L,
              "quotidian.commits called", 1L,
              "quotidian.refreshes called", 1L,
              "quotidian.searches article", 1L,
              "quotidian.searches articles", 1L,
              "quotidian.searches quotations", 1L,
              "quotidian.searches roles", 1L,
              "quotidian.hits articles", 1L,
              "quotidian.hits quotations", 1L),
          new TreeMap<>(told.sums));
    }
  }

  @Test
  void losesNothingWhereTheyFail() {
    try (Archive archive = open(new Failing())) {
      use(archive);
      archive.refresh();
      assertEquals(2, archive.stats().articles());
    }
  }
}
