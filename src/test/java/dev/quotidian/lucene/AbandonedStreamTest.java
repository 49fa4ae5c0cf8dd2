package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream of articles that nobody closes does not keep its files for ever. */
final class AbandonedStreamTest {
  private static final int MAX_COLLECTIONS = 500;
  private static final int MILLIS_BETWEEN = 20;

  @TempDir Path folder;

  @Test
  void itsFilesGoWhenNobodyCanReadItAnyMore() throws InterruptedException {
    try (Archive archive = Quotidian.open(folder)) {
      for (int i = 0; i < 3; i++) {
        archive.add(Article.of("id" + i, "News.", LocalDate.of(2025, 1, 1)), Annotations.NONE);
      }
      archive.commit();
      abandonStream(archive);
      archive.delete(ArticleCriterion.matchAll());
      boolean gone = archive.purge();
      assertFalse(gone, "the stream held nothing");
      for (int i = 0; i < MAX_COLLECTIONS && !gone; i++) {
        System.gc();
        Thread.sleep(MILLIS_BETWEEN);
        gone = archive.purge();
      }
      assertTrue(gone, "files of the abandoned stream remain");
    }
  }

  private static void abandonStream(Archive archive) {
    assertTrue(archive.articles().iterator().hasNext());
  }
}
