package dev.quotidian.crash;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * A process that changes an archive in every way there is until it is killed. It notes in the
 * ledger what each call returned for.
 */
final class CrashingWriter {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final int ARTICLES = 200;

  private final Path folder;
  private final Ledger ledger;
  private final Random random;
  private int generation;

  private CrashingWriter(Path folder, Ledger ledger, Random random, int generation) {
    this.folder = folder;
    this.ledger = ledger;
    this.random = random;
    this.generation = generation;
  }

  /**
   * Writes until it is killed.
   *
   * @param arguments the folder, the seed, and the generation of articles to begin with
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Ledger ledger = new Ledger(folder.resolve("ledger.txt"))) {
      new CrashingWriter(
              folder,
              ledger,
              new Random(Long.parseLong(arguments[1])),
              Integer.parseInt(arguments[2]))
          .run();
    }
  }

  static ArchiveSettings settings() {
    return ArchiveSettings.standard()
        .withAnnotator((article, found) -> Annotations.NONE)
        .withAnnotatingThreads(1);
  }

  /** The body of each generation of an article, so that it is seen which one is found. */
  static Article article(int number, int generation) {
    return Article.of("a" + number, "generation " + generation + " of the news", DAY);
  }

  private void run() {
    try (Archive archive = Quotidian.open(folder.resolve("news"), settings())) {
      while (true) {
        step(archive);
      }
    }
  }

  private void step(Archive archive) {
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> addAndCommit(archive);
      case 3 -> deleteAndCommit(archive);
      case 4 -> saveSearch(archive);
      case 5 -> backUp(archive);
      case 6 -> archive.reannotate(ArticleCriterion.words("news"));
      case 7 -> archive.purge();
      default -> archive.refresh();
    }
  }

  private void addAndCommit(Archive archive) {
    generation++;
    int first = random.nextInt(ARTICLES);
    int end = Math.min(ARTICLES, first + 1 + random.nextInt(20));
    ledger.note("adding " + first + " " + end + " " + generation);
    for (int i = first; i < end; i++) {
      archive.add(article(i, generation));
    }
    archive.commit();
    ledger.note("added " + first + " " + end + " " + generation);
  }

  private void deleteAndCommit(Archive archive) {
    int number = random.nextInt(ARTICLES);
    ledger.note("deleting " + number);
    archive.delete("a" + number);
    archive.commit();
    ledger.note("deleted " + number);
  }

  private void saveSearch(Archive archive) {
    String name = "search " + random.nextInt(20);
    archive
        .savedSearches()
        .save(SavedSearch.ofQuotations(name, QuotationCriterion.words("generation")));
    ledger.note("saved " + name);
  }

  private void backUp(Archive archive) {
    archive.snapshot(folder.resolve("backup"));
    ledger.note("backed up");
  }
}
