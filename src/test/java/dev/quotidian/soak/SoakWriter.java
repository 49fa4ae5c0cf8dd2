package dev.quotidian.soak;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Adds, replaces, deletes, commits, purges and backs up until the run is over. */
final class SoakWriter implements Runnable {
  private static final int IDS = 150; // of each writer
  private static final int MAX_ADDED = 20; // at once

  private final SoakRun run;
  private final Archive archive;
  private final int number;
  private final Path backup;
  private final Random random;
  private final RandomArticles articles;
  private final RandomCriteria criteria;

  SoakWriter(SoakRun run, Archive archive, int number, Path backup) {
    this.run = run;
    this.archive = archive;
    this.number = number;
    this.backup = backup;
    this.random = new Random(~run.seed() + number);
    this.articles = new RandomArticles(random);
    this.criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
  }

  @Override
  public void run() {
    try {
      while (!run.isOver()) {
        change();
        Thread.sleep(random.nextInt(10));
      }
    } catch (InterruptedException | RuntimeException | Error e) {
      run.isWrong(e);
    }
  }

  private void change() {
    int kind = random.nextInt(1_000);
    if (kind < 700) {
      add();
    } else if (kind < 850) {
      archive.delete(id());
    } else if (kind < 950) {
      archive.commit();
    } else if (kind < 990) {
      archive.refresh();
    } else if (kind < 994) {
      archive.delete(criteria.article(2));
    } else if (kind < 998) {
      archive.snapshot(backup);
    } else {
      archive.purge();
    }
  }

  private void add() {
    List<AnnotatedArticle> added = new ArrayList<>();
    for (int i = random.nextInt(MAX_ADDED); i >= 0; i--) {
      added.add(articles.next(id()));
    }
    added.forEach(run::isWritten);
    archive.addAnnotated(
        added,
        refusal -> {
          throw refusal;
        });
  }

  private String id() {
    return number + "-" + random.nextInt(IDS);
  }
}
