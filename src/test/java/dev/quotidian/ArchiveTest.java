package dev.quotidian;

import static dev.quotidian.Ceasefire.ANNOTATIONS;
import static dev.quotidian.Ceasefire.ARTICLE;
import static dev.quotidian.Ceasefire.TUESDAY;
import static dev.quotidian.Ceasefire.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveLockedException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Order;
import dev.quotidian.query.Passage;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Relation;
import dev.quotidian.query.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive as a user sees it. */
final class ArchiveTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Quotidian.open(folder);
    archive.add(ARTICLE, ANNOTATIONS);
    archive.add(Article.of("other", "Nothing was said of energy.", LocalDate.of(2024, 12, 31)));
    archive.commit();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<String> articles(ArticleCriterion criterion) {
    return archive.search(ArticleSearch.of(criterion)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  private List<Integer> quotations(QuotationCriterion criterion) {
    return archive.search(QuotationSearch.of(criterion)).hits().stream()
        .map(QuotationHit::number)
        .sorted()
        .toList();
  }

  @Test
  void givesArticlesBackAsTheyWereAdded() {
    Article damaged =
        Article.of("lone", "A lone \ud83d surrogate \udc00.", LocalDate.of(2025, 1, 1))
            .withTitle("Damaged \ud800")
            .withFields(Map.of("a", List.of(1, 2L, 2.5, true), "b", Map.of("c", "d")));
    archive.add(damaged, Annotations.NONE);
    archive.refresh();
    assertEquals(
        Optional.of(new AnnotatedArticle(ARTICLE, ANNOTATIONS)), archive.article("truce-1"));
    assertEquals(
        Optional.of(new AnnotatedArticle(damaged, Annotations.NONE)), archive.article("lone"));
    assertEquals(Optional.empty(), archive.article("missing"));
  }

  @Test
  void findsQuotations() {
    assertEquals(List.of(0, 1), quotations(QuotationCriterion.words("ceasefire")));
    assertEquals(List.of(0), quotations(QuotationCriterion.phrase("first step")));
    assertEquals(List.of(), quotations(QuotationCriterion.phrase("step first")));
    assertEquals(List.of(0), quotations(QuotationCriterion.phrase("ceasefire energy", 1)));
    assertEquals(List.of(1), quotations(QuotationCriterion.speaker("ZELENSKÝ")));
    assertEquals(List.of(0), quotations(QuotationCriterion.speaker("Hong Zhang")));
    assertEquals(List.of(0), quotations(QuotationCriterion.role("researchers")));
    assertEquals(List.of(0), quotations(QuotationCriterion.affiliation("eastern institute")));
    assertEquals(List.of(0), quotations(QuotationCriterion.said(DateRange.of(TUESDAY))));
    assertEquals(
        List.of(0, 1),
        quotations(QuotationCriterion.said(Relation.WITHIN, DateRange.of(TUESDAY, WEDNESDAY))));
    assertEquals(
        List.of(),
        quotations(QuotationCriterion.said(Relation.CONTAINS, DateRange.of(TUESDAY, WEDNESDAY))));
    assertEquals(List.of(1), quotations(QuotationCriterion.kind(Quotation.Kind.INDIRECT)));
    assertEquals(List.of(0), quotations(QuotationCriterion.confidence(0.9)));
    assertEquals(List.of(0, 1), quotations(QuotationCriterion.topic("diplomacy")));
    assertEquals(
        List.of(0, 1), quotations(QuotationCriterion.inArticle(ArticleCriterion.title("Lodz"))));
    assertEquals(
        List.of(1), quotations(QuotationCriterion.not(QuotationCriterion.speaker("zhang"))));
    assertEquals(List.of(), quotations(QuotationCriterion.mentioned(DateRange.ofYear(2026))));
  }

  @Test
  void findsArticles() {
    assertEquals(List.of("other"), articles(ArticleCriterion.words("nothing energy")));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.mentioned(DateRange.ofYear(2026))));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.publisher("the evening  WIRE")));
    assertEquals(List.of("other"), articles(ArticleCriterion.published(DateRange.ofYear(2024))));
    assertEquals(
        List.of("truce-1"),
        articles(
            ArticleCriterion.quoting(
                QuotationCriterion.allOf(
                    QuotationCriterion.speaker("zhang"),
                    QuotationCriterion.said(DateRange.of(TUESDAY))))));
    assertEquals(
        List.of(),
        articles(
            ArticleCriterion.quoting(
                QuotationCriterion.allOf(
                    QuotationCriterion.speaker("zhang"),
                    QuotationCriterion.said(DateRange.of(WEDNESDAY))))));
    assertEquals(List.of("other", "truce-1"), articles(ArticleCriterion.everything()));
  }

  @Test
  void showsTheQuotationWithItsMatchedWords() {
    QuotationHit hit =
        archive
            .search(QuotationSearch.of(QuotationCriterion.words("ceasefire war")))
            .hits()
            .getFirst();
    assertEquals(ANNOTATIONS.quotations().getFirst(), hit.quotation());
    assertEquals(
        "“A ceasefire on energy sites is a first step,” “It will not end the war,”", hit.text());
    assertEquals("truce-1", hit.article().id());
    assertEquals(
        List.of("Diplomacy", "Energy"),
        hit.article().topics().stream().map(t -> t.label()).toList());
    assertEquals(
        List.of("“A [ceasefire] on energy sites is a first step,”", "“It will not end the [war],”"),
        hit.passages().stream().map(passage -> passage.marked("[", "]")).toList());
    for (Passage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
    assertTrue(hit.score() > 0);
  }

  @Test
  void highlightsWholeSentences() {
    ArticleHit hit =
        archive
            .search(
                ArticleSearch.of(
                    ArticleCriterion.allOf(
                        ArticleCriterion.words("ceasefire"),
                        ArticleCriterion.phrase("second day"))))
            .hits()
            .getFirst();
    assertEquals("The truce held for a [second day].", hit.passages().getFirst().marked("[", "]"));
    for (Passage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
  }

  @Test
  void countsValues() {
    assertEquals(
        new Facet(
            FacetField.SPEAKER,
            List.of(new Facet.Count("Volodymyr Zelensky", 1), new Facet.Count("Zhang Hong", 1)),
            2),
        archive.facet(QuotationCriterion.everything(), FacetField.SPEAKER, 10));
    assertEquals(
        new Facet(FacetField.TOPIC_GIVEN, List.of(new Facet.Count("Diplomacy", 1)), 2),
        archive.facet(ArticleCriterion.everything(), FacetField.TOPIC_GIVEN, 1));
    assertEquals(
        new Facet(FacetField.ROLE, List.of(), 0),
        archive.facet(QuotationCriterion.speaker("zelensky"), FacetField.ROLE, 1));
  }

  @Test
  void countsByTime() {
    assertEquals(
        new Timeline(
            DateAxis.SAID,
            Granularity.DAY,
            List.of(
                new Timeline.Bucket(DateRange.of(TUESDAY), 1),
                new Timeline.Bucket(DateRange.of(WEDNESDAY), 1)),
            0),
        archive.timeline(QuotationCriterion.everything(), DateAxis.SAID, Granularity.DAY));
    Timeline months =
        archive.timeline(ArticleCriterion.everything(), DateAxis.PUBLISHED, Granularity.MONTH);
    assertEquals(
        List.of(1L, 0L, 0L, 1L), months.buckets().stream().map(Timeline.Bucket::count).toList());
    Timeline mentioned =
        archive.timeline(ArticleCriterion.everything(), DateAxis.MENTIONED, Granularity.MONTH);
    assertEquals(1, mentioned.buckets().size());
    assertEquals(1, mentioned.wider());
  }

  @Test
  void replacesAndDeletes() {
    archive.add(ARTICLE.withTitle("Second edition"), Annotations.NONE);
    archive.refresh();
    assertEquals(List.of(), quotations(QuotationCriterion.everything()));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.title("edition")));
    assertEquals(List.of(), articles(ArticleCriterion.title("holds")));
    archive.delete("truce-1");
    archive.delete("never was");
    archive.refresh();
    assertEquals(List.of("other"), articles(ArticleCriterion.everything()));
    assertEquals(1, archive.stats().articles());
  }

  @Test
  void keepsWhatWasCommittedAndTakesPartInNoOtherOpening() {
    ArchiveLockedException locked =
        assertThrows(ArchiveLockedException.class, () -> Quotidian.open(folder));
    assertTrue(
        String.valueOf(locked.getMessage()).contains("process " + ProcessHandle.current().pid()),
        locked.getMessage());
    archive.close();
    archive.close();
    assertThrows(ArchiveException.class, () -> archive.add(ARTICLE));
    assertThrows(
        ArchiveException.class,
        () -> archive.search(ArticleSearch.of(ArticleCriterion.everything())));
    archive = Quotidian.open(folder);
    assertEquals(List.of("other", "truce-1"), articles(ArticleCriterion.everything()));
    assertTrue(archive.check().isSound());
    assertEquals(2, archive.check().quotations());
  }

  @Test
  void canBeReadBesideItsWriter() {
    try (Archive reader = Quotidian.openReadOnly(folder)) {
      archive.add(Article.of("late", "Late news.", LocalDate.of(2025, 4, 1)));
      archive.refresh();
      reader.refresh();
      assertEquals(2, reader.stats().articles());
      archive.commit();
      assertEquals(2, reader.stats().articles());
      reader.refresh();
      assertEquals(3, reader.stats().articles());
      assertTrue(reader.check().isSound());
      assertThrows(ArchiveException.class, () -> reader.add(ARTICLE));
      assertThrows(ArchiveException.class, () -> reader.delete("late"));
      assertThrows(ArchiveException.class, reader::commit);
    }
    assertThrows(ArchiveException.class, () -> Quotidian.openReadOnly(folder.resolve("nowhere")));
  }

  @Test
  void addsManyAtOnceInOrderAndRefusesOneByOne() {
    Path many = folder.resolve("many");
    ArchiveSettings failing =
        ArchiveSettings.standard()
            .withAnnotatingThreads(3)
            .withAnnotator(
                (article, found) -> {
                  if (article.body().equals("7")) {
                    throw new IllegalStateException("seven");
                  }
                  return found;
                });
    List<Article> articles =
        IntStream.range(0, 100)
            .mapToObj(i -> Article.of("id" + i % 60, Integer.toString(i), LocalDate.of(2025, 1, 1)))
            .toList();
    try (Archive bulk = Quotidian.open(many, failing)) {
      List<String> refused = new ArrayList<>();
      assertEquals(99, bulk.addAll(articles, refusal -> refused.add(refusal.articleId())));
      bulk.refresh();
      assertEquals(List.of("id7"), refused);
      assertEquals(60, bulk.stats().articles());
      assertEquals("99", bulk.article("id39").orElseThrow().article().body());
      ArticleRefusedException refusal =
          assertThrows(ArticleRefusedException.class, () -> bulk.addAll(articles));
      assertTrue(String.valueOf(refusal.getMessage()).contains("id7"), refusal.getMessage());
    }
  }

  @Test
  void isNotHurtByInterruption() {
    Thread.currentThread().interrupt();
    archive.add(Article.of("late", "Late news.", LocalDate.of(2025, 4, 1)));
    archive.commit();
    assertEquals(List.of("late"), articles(ArticleCriterion.words("late")));
    assertTrue(archive.check().isSound());
    assertTrue(Thread.interrupted());
    archive.commit();
  }

  @Test
  void refusesWhatCannotBeKept() {
    Annotations outside = ANNOTATIONS;
    Article shorter = Article.of("short", "Short.", LocalDate.of(2025, 4, 1));
    assertThrows(ArticleRefusedException.class, () -> archive.add(shorter, outside));
    Article longId = Article.of("x".repeat(9000), "", LocalDate.of(2025, 4, 1));
    assertThrows(ArticleRefusedException.class, () -> archive.add(longId));
    archive.add(Article.of("empty", "", LocalDate.of(2025, 4, 1)));
    archive.commit();
    assertEquals(3, archive.stats().articles());
  }

  @Test
  void pagesWithTotals() {
    ArticleSearch one =
        ArticleSearch.of(ArticleCriterion.everything()).withOrder(Order.OLDEST).withLimit(1);
    assertEquals("other", archive.search(one).hits().getFirst().article().id());
    assertEquals("truce-1", archive.search(one.withOffset(1)).hits().getFirst().article().id());
    assertTrue(archive.search(one.withOffset(2)).hits().isEmpty());
    assertEquals(2, archive.search(one.withExactTotal(true)).total().count());
    assertEquals(2, archive.search(one.withLimit(0).withExactTotal(true)).total().count());
    assertFalse(archive.search(one.withLimit(0)).iterator().hasNext());
    assertThrows(IllegalArgumentException.class, () -> one.withLimit(-1));
    assertThrows(IllegalArgumentException.class, () -> one.withOffset(Integer.MAX_VALUE));
  }
}
