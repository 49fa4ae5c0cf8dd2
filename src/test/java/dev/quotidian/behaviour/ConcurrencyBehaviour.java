package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads may use an archive at once, and be interrupted. */
abstract class ConcurrencyBehaviour extends TwoArticles {
  ConcurrencyBehaviour(ArchiveFactory engine) {
    super(engine);
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
  void opensForReadingWhileInterrupted() {
    archive.commit();
    Thread.currentThread().interrupt();
    try (Archive reading = reader()) {
      assertEquals(archive.stats().articles(), reading.stats().articles());
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void manyThreadsMayWriteAndSearchWhileSomeAreInterrupted() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> work =
          IntStream.range(0, 200).<Future<?>>mapToObj(i -> threads.submit(() -> use(i))).toList();
      for (Future<?> one : work) {
        one.get();
      }
      archive.commit();
      assertEquals(52, archive.stats().articles());
      assertTrue(archive.check().isSound());
    }
  }

  private void use(int i) {
    if (i % 7 == 0) {
      Thread.currentThread().interrupt();
    }
    archive.add(article(i % 50));
    archive.search(ArticleSearch.of(ArticleCriterion.words("news day")));
    if (i % 20 == 0) {
      archive.commit();
    } else {
      archive.refresh();
    }
    Thread.interrupted();
  }

  private static Article article(int i) {
    return Article.of("id" + i, "News of day " + i, LocalDate.of(2025, 1, 1).plusDays(i));
  }
}
