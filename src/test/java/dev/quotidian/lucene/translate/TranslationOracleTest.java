package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.DateRange;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.oracle.Oracle;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each criterion finds what a search finds that looks at every article: a quick look at matches
 * alone, those of {@code like} included. {@code OracleTest} looks at all else, and longer.
 */
final class TranslationOracleTest {
  private static final int ARTICLES = 40;
  private static final int CRITERIA = 250;
  private static final int ALL = 1000;

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Oracle oracle = new Oracle();

  @TempDir Path folder;

  @Test
  void criteriaFindWhatTheOracleFinds() {
    System.err.println("TranslationOracleTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    try (Archive archive = EmbeddedArchive.open(folder, ArchiveSettings.standard())) {
      fill(archive, new RandomArticles(random));
      RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES);
      for (int i = 0; i < CRITERIA; i++) {
        check(criteria.article(2), archive);
        check(criteria.quotation(2), archive);
      }
      checkDates(archive);
    }
  }

  private void fill(Archive archive, RandomArticles articles) {
    for (int i = 0; i < ARTICLES; i++) {
      AnnotatedArticle article = articles.next("id" + i);
      archive.add(article.article(), article.annotations());
      oracle.add(article);
    }
    archive.refresh();
  }

  /** Every relation to each of some days, as the ends of intervals must not be a day off. */
  private void checkDates(Archive archive) {
    for (IntervalRelation relation : IntervalRelation.values()) {
      for (int day = 0; day < RandomArticles.DAYS; day += 5) {
        LocalDate first = RandomArticles.FIRST.plusDays(day);
        DateRange days = DateRange.of(first, first.plusDays(day % 2));
        check((ArticleCriterion) new MentionedOn(relation, days), archive);
        check((ArticleCriterion) new PublishedOn(relation, days), archive);
        check(QuotationCriterion.said(relation, days), archive);
      }
    }
  }

  private void check(ArticleCriterion criterion, Archive archive) {
    List<String> expected =
        oracle.articles(criterion).stream().map(found -> found.article().id()).toList();
    ArticleSearch search =
        ArticleSearch.of(criterion).withLimit(ALL).withHighlighting(Highlighting.NONE);
    assertEquals(
        expected,
        archive.search(search).hits().stream().map(hit -> hit.article().id()).sorted().toList(),
        () -> told(criterion));
  }

  private void check(QuotationCriterion criterion, Archive archive) {
    List<String> expected = oracle.quotations(criterion).stream().map(Oracle.Place::id).toList();
    QuotationSearch search =
        QuotationSearch.of(criterion).withLimit(ALL).withHighlighting(Highlighting.NONE);
    assertEquals(
        expected,
        archive.search(search).hits().stream()
            .map(hit -> hit.article().id() + "#" + hit.number())
            .sorted()
            .toList(),
        () -> told(criterion));
  }

  private String told(Object criterion) {
    return "replay with -Dquotidian.seed=" + seed + ": " + criterion;
  }
}
