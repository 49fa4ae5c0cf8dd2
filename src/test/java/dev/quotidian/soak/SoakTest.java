package dev.quotidian.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight readers search for minutes or hours while two threads write, and compare each answer with
 * the truth of the point in time they read. Run by hand: {@code -Dquotidian.soak=60} is an hour.
 */
final class SoakTest {
  private static final long MINUTES = Long.getLong("quotidian.soak", 0);
  private static final int READERS = 8;
  private static final int WRITERS = 2;
  private static final int MAX_FILES_LEFT = 20;

  @TempDir Path folder;

  @Test
  void everyAnswerIsTrueAndNothingLeaks() throws Exception {
    assumeTrue(MINUTES > 0, "run by hand: -Dquotidian.soak=minutes");
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("SoakTest: " + MINUTES + " minutes, replay with -Dquotidian.seed=" + seed);
    SoakRun run = new SoakRun(seed, System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES));
    Path news = folder.resolve("news");
    Quotidian.open(news).close();
    long filesBefore = ResourceUse.now().openFiles();
    try (Archive archive = Quotidian.open(news, settings())) {
      work(run, archive, news);
      assertEquals(List.of(), archive.check().problems());
    }
    long filesLeft = ResourceUse.now().openFiles() - filesBefore;
    System.err.println("SoakTest: " + run + ", " + filesLeft + " files left open");
    assertEquals(List.of(), run.wrong());
    assertTrue(filesLeft < MAX_FILES_LEFT, filesLeft + " files were not closed");
  }

  private static ArchiveSettings settings() {
    return ArchiveSettings.standard().withBufferMegabytes(4);
  }

  private void work(SoakRun run, Archive archive, Path news)
      throws IOException, ExecutionException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(READERS + WRITERS)) {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        work.add(threads.submit(new SoakWriter(run, archive, i, folder.resolve("backup" + i))));
      }
      for (int i = 0; i < READERS; i++) {
        work.add(threads.submit(new SoakReader(run, news, i)));
      }
      while (!run.isOver()) {
        Thread.sleep(TimeUnit.SECONDS.toMillis(20));
        System.err.println("SoakTest: " + run + ", " + ResourceUse.now());
      }
      for (Future<?> one : work) {
        one.get();
      }
    }
  }
}
