package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in memory does what one in a folder does, but for what needs the folder. */
final class InMemoryArchiveTest {
  private static final Article ARTICLE =
      Article.of("wire-17", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19));
  private static final QuotationCriterion OKAFOR = QuotationCriterion.speaker("Okafor");

  @TempDir Path folder;

  @Test
  void addsFindsAndDeletes() {
    try (Archive archive = Quotidian.inMemory()) {
      archive.add(ARTICLE);
      archive.commit();
      assertEquals(1, archive.count(OKAFOR));
      assertTrue(archive.stats().bytes() > 0);
      ArchiveCheck check = archive.check();
      assertTrue(check.isSound(), check::toString);
      assertEquals(1, archive.reannotate(ArticleCriterion.matchAll()));
      assertEquals(1, archive.delete(ArticleCriterion.matchAll()));
      assertTrue(archive.purge());
      assertEquals(0, archive.count(OKAFOR));
    }
  }

  @Test
  void keepsSavedSearches() {
    try (Archive archive = Quotidian.inMemory()) {
      archive.savedSearches().save(SavedSearch.ofQuotations("okafor", OKAFOR));
      assertEquals(1, archive.savedSearches().matching(ARTICLE).size());
    }
  }

  @Test
  void eachIsEmptyAtFirst() {
    try (Archive one = Quotidian.inMemory();
        Archive other = Quotidian.inMemory()) {
      one.add(ARTICLE);
      one.refresh();
      other.refresh();
      assertEquals(1, one.stats().articles());
      assertEquals(0, other.stats().articles());
    }
  }

  @Test
  void cannotBeBackedUp() {
    try (Archive archive = Quotidian.inMemory()) {
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> archive.snapshot(folder));
      assertTrue(String.valueOf(refused.getMessage()).contains("no folder"), refused::toString);
    }
  }

  @Test
  void saysThatItIsClosed() {
    Archive archive = Quotidian.inMemory();
    archive.close();
    archive.close();
    ArchiveException closed = assertThrows(ArchiveException.class, () -> archive.count(OKAFOR));
    assertTrue(String.valueOf(closed.getMessage()).contains("in memory"), closed::toString);
  }

  @Test
  void refreshesByItself() throws InterruptedException {
    ArchiveSettings settings = ArchiveSettings.standard().withRefreshEvery(Duration.ofMillis(10));
    try (Archive archive = Quotidian.inMemory(settings)) {
      archive.add(ARTICLE);
      while (!archive.exists(OKAFOR)) { // the build's own limit ends a test that does not
        Thread.sleep(5);
      }
    }
  }

  @Test
  void aReaderMovesOnToTheLastCommitByItself() throws InterruptedException {
    ArchiveSettings settings = ArchiveSettings.standard().withRefreshEvery(Duration.ofMillis(10));
    try (Archive archive = Quotidian.open(folder.resolve("news"));
        Archive reader = Quotidian.openReadOnly(folder.resolve("news"), settings)) {
      archive.add(ARTICLE);
      archive.commit();
      while (!reader.exists(OKAFOR)) {
        Thread.sleep(5);
      }
    }
  }

  @Test
  void refusesARefreshEveryMillisecond() {
    ArchiveSettings standard = ArchiveSettings.standard();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> standard.withRefreshEvery(Duration.ofMillis(1)));
    assertTrue(String.valueOf(refused.getMessage()).contains("PT0.01S"), refused::toString);
  }

  @Test
  void servesManyVirtualThreads() {
    try (Archive archive = Quotidian.inMemory()) {
      archive.add(ARTICLE);
      archive.refresh();
      List<Future<Long>> counts = new ArrayList<>();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 500; i++) {
          counts.add(threads.submit(() -> archive.count(OKAFOR)));
        }
      }
      counts.forEach(count -> assertEquals(1, count.resultNow()));
    }
  }
}
