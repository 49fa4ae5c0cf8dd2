package dev.quotidian.behaviour.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.behaviour.TwoArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Deleting by criterion takes all that satisfies it, nothing else, and says how many. */
public abstract class DeletionBehaviour extends TwoArticles {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

  public DeletionBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private void addOf(String id, String publisher, LocalDate day) {
    archive.add(
        Article.of(id, "Word of " + id + ".", day).withPublisher(publisher), Annotations.NONE);
  }

  @Test
  void deletesAllOfAPublisherUntilADay() {
    addOf("old", "Gone Gazette", DAY);
    addOf("new", "Gone Gazette", DAY.plusYears(1));
    addOf("foreign", "Other Gazette", DAY);
    ArticleCriterion takenDown =
        ArticleCriterion.allOf(
            ArticleCriterion.publisher("Gone Gazette"),
            ArticleCriterion.published(DateRange.until(LocalDate.of(2019, 12, 31))));
    assertEquals(1, archive.delete(takenDown), "what was added just now counts");
    assertEquals(List.of(), articles(new CommonCriterion.WithId("old")));
    assertEquals(4, archive.stats().articles());
    assertEquals(0, archive.delete(takenDown));
  }

  @Test
  void deletesTheQuotationsToo() {
    assertEquals(1, archive.delete(new CommonCriterion.WithId("truce-1")));
    assertEquals(List.of(), quotations(QuotationCriterion.matchAll()));
  }

  @Test
  void whatWasDeletedStaysDeleted() {
    archive.delete(new CommonCriterion.WithId("truce-1"));
    reopen();
    assertEquals(List.of("other"), articles(ArticleCriterion.matchAll()));
  }

  @Test
  void anArchiveOpenForReadingRefuses() {
    try (Archive reader = reader()) {
      assertThrows(ArchiveException.class, () -> reader.delete(ArticleCriterion.matchAll()));
      assertThrows(ArchiveException.class, reader::purge);
    }
  }

  @Test
  void purgingChangesNothingElse() {
    needs(Capability.SAVED_SEARCHES);
    archive
        .savedSearches()
        .save(SavedSearch.ofQuotations("holds", QuotationCriterion.words("ceasefire")));
    archive.delete(new CommonCriterion.WithId("other"));
    assertTrue(archive.purge());
    assertTrue(archive.purge(), "again, it has nothing to do");
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.matchAll()));
    assertEquals(1, archive.savedSearches().all().size());
    reopen();
    assertTrue(archive.check().isSound());
    assertEquals(1, archive.savedSearches().all().size());
  }

  @Test
  void purgingSaysThatAStreamStillReadsWhatWasDeleted() {
    try (Stream<AnnotatedArticle> articles = archive.articles()) {
      archive.delete(new CommonCriterion.WithId("other"));
      assertFalse(archive.purge());
      assertEquals(2, articles.count());
    }
    assertTrue(archive.purge());
  }

  @Test
  void purgingExpiresCursors() {
    needs(Capability.SNAPSHOT_CURSOR);
    ArticleSearch search = ArticleSearch.of(ArticleCriterion.matchAll()).withLimit(1);
    Hits<ArticleHit> first = archive.search(search.withCursor(Cursor.START));
    archive.delete(new CommonCriterion.WithId("other"));
    assertTrue(archive.purge());
    assertThrows(
        CursorExpiredException.class,
        () -> archive.search(search.withCursor(first.next().orElseThrow())));
  }
}
