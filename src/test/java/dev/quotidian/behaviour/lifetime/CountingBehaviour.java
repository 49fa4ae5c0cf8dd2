package dev.quotidian.behaviour.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Progress;
import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.TwoArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.QuotationHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counting, streams of quotations, and how far adding has come. */
public abstract class CountingBehaviour extends TwoArticles {
  private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

  public CountingBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void countsArticlesAndQuotations() {
    assertEquals(2, archive.count(ArticleCriterion.words("energy")));
    assertEquals(1, archive.count(ArticleCriterion.title("truce holds")));
    assertEquals(0, archive.count(ArticleCriterion.words("nowhere")));
    assertEquals(1, archive.count(QuotationCriterion.speaker("Zhang")));
    assertEquals(2, archive.count(QuotationCriterion.matchAll()));
  }

  @Test
  void tellsWhetherThereIsOne() {
    assertTrue(archive.exists(ArticleCriterion.words("energy")));
    assertFalse(archive.exists(ArticleCriterion.words("nowhere")));
    assertTrue(archive.exists(QuotationCriterion.speaker("Zhang")));
    assertFalse(archive.exists(QuotationCriterion.speaker("Nobody")));
  }

  @Test
  void aStreamOfQuotationsGivesTheHitsOfASearch() {
    QuotationSearch search =
        QuotationSearch.of(QuotationCriterion.matchAll()).withOrder(SortOrder.NEWEST);
    try (Stream<QuotationHit> all = archive.quotations(QuotationCriterion.matchAll())) {
      Comparator<QuotationHit> byNumber = Comparator.comparingInt(QuotationHit::number);
      assertEquals(
          archive.search(search).hits().stream().sorted(byNumber).toList(),
          all.sorted(byNumber).toList());
    }
  }

  @Test
  void aStreamOfQuotationsIsOfOnePointInTime() {
    try (Stream<QuotationHit> all = archive.quotations(QuotationCriterion.matchAll())) {
      Iterator<QuotationHit> reading = all.iterator();
      reading.next();
      archive.delete(ArticleCriterion.matchAll());
      reading.next();
      assertFalse(reading.hasNext());
    }
    try (Stream<QuotationHit> none = archive.quotations(QuotationCriterion.matchAll())) {
      assertEquals(0, none.count());
    }
  }

  @Test
  void aClosedStreamOfQuotationsGivesNothing() {
    Stream<QuotationHit> all = archive.quotations(QuotationCriterion.matchAll());
    Iterator<QuotationHit> reading = all.iterator();
    reading.next();
    all.close();
    assertFalse(reading.hasNext());
  }

  private static Article plain(int number) {
    return Article.of("plain" + number, "Plain " + number + ".", DAY);
  }

  @Test
  void tellsHowFarItIsInACollection() {
    List<String> told = new ArrayList<>();
    List<Article> articles = IntStream.range(0, 3).mapToObj(CountingBehaviour::plain).toList();
    long added =
        archive.addAll(articles, refusal -> {}, (done, total) -> told.add(done + "/" + total));
    assertEquals(3, added);
    assertEquals(List.of("1/3", "2/3", "3/3"), told);
  }

  @Test
  void addsAStreamOfUnknownLength() {
    List<Long> told = new ArrayList<>();
    Stream<Article> articles = IntStream.range(0, 40).mapToObj(CountingBehaviour::plain);
    long added =
        archive.addAll(
            articles,
            refusal -> {},
            (done, total) -> {
              told.add(done);
              assertEquals(Progress.UNKNOWN, total);
            });
    archive.refresh();
    assertEquals(40, added);
    assertEquals(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList(), told);
    assertEquals(42, archive.stats().articles());
  }

  @Test
  void whatTheProgressThrowsEndsAdding() {
    assertThrows(
        IllegalStateException.class,
        () ->
            archive.addAll(
                List.of(plain(1), plain(2)),
                refusal -> {},
                (done, total) -> {
                  throw new IllegalStateException("enough");
                }));
    archive.refresh();
    assertTrue(archive.article("plain1").isPresent());
  }
}
