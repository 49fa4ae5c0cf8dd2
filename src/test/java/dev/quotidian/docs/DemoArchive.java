package dev.quotidian.docs;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.directory.SpeakerDirectory;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The archive that the README's first command makes, in working folders for pages. */
final class DemoArchive {
  private static final Path FIXTURES = Path.of("index-fixtures");
  private final Path archive;

  private DemoArchive(Path archive) {
    this.archive = archive;
  }

  /** Indexes the articles of {@code index-fixtures} in a new archive. */
  static DemoArchive in(Path folder) throws IOException {
    ArchiveSettings settings =
        ArchiveSettings.standard()
            .withSpeakers(SpeakerDirectory.read(FIXTURES.resolve("speakers.csv")));
    try (Archive archive = Quotidian.open(folder, settings)) {
      archive.addAll(articles());
    }
    return new DemoArchive(folder);
  }

  /** Makes a folder what the project's folder is to somebody who has run the first command. */
  void prepare(Path work) throws IOException {
    copy(FIXTURES, work.resolve("index-fixtures"));
    copy(archive, work.resolve("target/demo"));
  }

  private static List<Article> articles() {
    List<Path> folder = List.of(FIXTURES.resolve("articles"));
    List<Article> articles = new ArrayList<>();
    try (ArticleReader reader = ArticleReader.of(folder, ReadOptions.standard())) {
      for (Read read : reader) {
        switch (read) {
          case Read.Ok ok -> articles.add(ok.article());
          case Read.Refused refused -> throw new AssertionError(refused);
        }
      }
    }
    return articles;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
