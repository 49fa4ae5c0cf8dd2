package dev.quotidian.soak;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.oracle.Oracle;
import dev.quotidian.oracle.OracleComparison;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads one point in time after the other: all its articles first, which are the truth, and then by
 * searches that must agree with it.
 */
final class SoakReader implements Runnable {
  private static final int ROUNDS = 50;
  private static final int ANSWERS_PER_ROUND = 4;

  private final SoakRun run;
  private final Path news;
  private final Random random;
  private final RandomCriteria criteria;

  SoakReader(SoakRun run, Path news, int number) {
    this.run = run;
    this.news = news;
    this.random = new Random(run.seed() + number);
    this.criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
  }

  @Override
  public void run() {
    try (Archive archive = Quotidian.openReadOnly(news)) {
      while (!run.isOver()) {
        archive.refresh();
        compare(archive);
      }
    } catch (RuntimeException | Error e) {
      run.isWrong(e);
    }
  }

  private void compare(Archive archive) {
    Oracle truth = truth(archive);
    OracleComparison comparison =
        new OracleComparison(archive, truth, what -> "seed " + run.seed() + ": " + what);
    for (int i = 0; i < ROUNDS && !run.isOver(); i++) {
      try {
        comparison.of(criteria.article(2), random);
        comparison.of(criteria.quotation(2), random);
      } catch (AssertionError e) {
        run.isWrong(e);
      }
      run.isAnswered(ANSWERS_PER_ROUND);
    }
    run.isRead();
  }

  private Oracle truth(Archive archive) {
    Oracle truth = new Oracle();
    try (Stream<AnnotatedArticle> articles = archive.articles()) {
      articles.forEach(
          article -> {
            assertTrue(run.wasWritten(article), () -> "nobody wrote " + article);
            truth.add(article);
          });
    }
    return truth;
  }
}
