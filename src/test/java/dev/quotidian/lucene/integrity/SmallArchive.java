package dev.quotidian.lucene.integrity;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An archive with several segments, deletions, saved searches and a topic model, to be damaged. */
public final class SmallArchive {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  private SmallArchive() {}

  /**
   * How many articles are left of those with the numbers 0 to 17: 5, 11 and 17 are deleted again.
   */
  public static final int ARTICLES = 15;

  /** Three segments of six articles each. */
  public static void make(Path folder) {
    for (int segment = 0; segment < 3; segment++) {
      try (Archive archive = Quotidian.open(folder)) {
        for (int i = 0; i < 6; i++) {
          archive.add(article(6 * segment + i));
        }
        archive.commit();
        archive.delete("id" + (6 * segment + 5));
      }
    }
    try (Archive archive = Quotidian.open(folder)) {
      archive
          .savedSearches()
          .saveAll(
              List.of(
                  SavedSearch.ofQuotations("grid", QuotationCriterion.words("grid")),
                  SavedSearch.ofArticles("harbour", ArticleCriterion.words("harbour"))));
    }
  }

  public static Article article(int number) {
    return Article.of(
            "id" + number,
            "The harbour was closed on day "
                + number
                + ". “The grid holds and number "
                + number * 7919
                + " stays,” Lena Okafor said.",
            DAY.plusDays(number))
        .withTitle("Harbour " + number);
  }

  static TopicModel model() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean has = i % 2 == 0;
      articles.add(
          Article.of("t" + i, "The plan " + (has ? "gas and gas" : "other news") + " of it", DAY)
              .withTopics(has ? List.of("gas") : List.of()));
    }
    return TopicModel.train(articles, 1);
  }

  /** The size of each file, by name. */
  public static NavigableMap<String, Long> files(Path folder) throws IOException {
    NavigableMap<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.size(file));
      }
    }
    return files;
  }

  /** A copy of all files. */
  public static Path copy(Path folder, Path to) throws IOException {
    Files.createDirectories(to);
    for (String file : files(folder).keySet()) {
      Files.copy(folder.resolve(file), to.resolve(file));
    }
    return to;
  }

  /** Flips one bit of a file. */
  public static void flip(Path file, long bit) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) (bit / 8)] ^= (byte) (1 << (bit % 8));
    Files.write(file, bytes);
  }
}
