package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cursors that nobody reads on keep old files on disk, up to a maximum of bytes. */
final class CursorDiskTest {
  private static final int ROUNDS = 30;
  private static final int ARTICLES = 20;
  private static final ArticleSearch ALL =
      ArticleSearch.of(ArticleCriterion.matchAll()).withLimit(2);

  @TempDir Path folder;

  private Archive open(String name, long maxBytes) {
    CursorSettings cursors = CursorSettings.standard().withMaxBytes(maxBytes);
    return Quotidian.open(
        folder.resolve(name),
        ArchiveSettings.standard().withAnnotator((article, found) -> found).withCursors(cursors));
  }

  /** Replaces all articles again and again, each time with a cursor on those before. */
  private static List<Cursor> abandon(Archive archive) {
    List<Cursor> cursors = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < ARTICLES; i++) {
        String body = ("News " + round + " of " + i + ". ").repeat(50);
        archive.add(Article.of("id" + i, body, LocalDate.of(2025, 1, 1)));
      }
      archive.commit();
      cursors.add(archive.search(ALL.withCursor(Cursor.START)).next().orElseThrow());
    }
    return cursors;
  }

  @Test
  void theOldestExpireWhenTheyKeepTooMuch() {
    long all;
    long one;
    try (Archive archive = open("unbounded", Long.MAX_VALUE)) {
      List<Cursor> cursors = abandon(archive);
      all = archive.stats().bytes();
      one = all / ROUNDS;
      assertEquals(2, archive.search(ALL.withCursor(cursors.getFirst())).hits().size());
    }
    try (Archive archive = open("bounded", 3 * one)) {
      List<Cursor> cursors = abandon(archive);
      long bounded = archive.stats().bytes();
      assertTrue(bounded < 8 * one, () -> bounded + " bytes, not far below " + all);
      assertEquals(2, archive.search(ALL.withCursor(cursors.getLast())).hits().size());
      CursorExpiredException oldest =
          assertThrows(
              CursorExpiredException.class,
              () -> archive.search(ALL.withCursor(cursors.getFirst())));
      assertTrue(
          String.valueOf(oldest.getMessage()).contains(3 * one + " bytes"), oldest::toString);
    }
  }
}
