package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveLockedException;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was committed is there when an archive is opened again, by one writer or many readers. */
abstract class OpeningBehaviour extends TwoArticles {
  OpeningBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void keepsWhatWasCommittedAndTakesPartInNoOtherOpening() {
    archive.close();
    archive.close();
    assertThrows(ArchiveException.class, () -> archive.add(ARTICLE));
    assertThrows(
        ArchiveException.class,
        () -> archive.search(ArticleSearch.of(ArticleCriterion.matchAll())));
    reopen();
    assertEquals(List.of("truce-1", "other"), articles(ArticleCriterion.matchAll()));
    assertTrue(archive.check().isSound());
    assertEquals(2, archive.check().quotations());
  }

  @Test
  void refusesASecondWriter() {
    needs(Capability.SINGLE_WRITER);
    ArchiveLockedException locked = assertThrows(ArchiveLockedException.class, this::secondWriter);
    assertTrue(
        String.valueOf(locked.getMessage()).contains("process " + ProcessHandle.current().pid()),
        locked.getMessage());
  }

  @Test
  void canBeReadBesideItsWriter() {
    try (Archive reader = reader()) {
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
    assertThrows(ArchiveException.class, () -> reader("nowhere"));
  }
}
