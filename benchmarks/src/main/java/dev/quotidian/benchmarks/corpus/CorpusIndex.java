package dev.quotidian.benchmarks.corpus;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Indexes of a generated corpus, kept in {@code target} for the next run. */
public final class CorpusIndex {
  private static final String COMPLETE = "complete";

  private CorpusIndex() {}

  /** Writes an index into an empty folder. */
  public interface Writer {
    /** Writes all articles. */
    void write(Iterable<AnnotatedArticle> articles, Path folder) throws IOException;
  }

  /** Quotidian's. */
  public static Path quotidian(GeneratedCorpus corpus, String hash) throws IOException {
    return of("quotidian", corpus, hash, CorpusIndex::write);
  }

  /** That of this name, of an earlier run where there is one. */
  public static Path of(String name, GeneratedCorpus corpus, String hash, Writer writer)
      throws IOException {
    Path folder =
        BenchmarkFolders.results()
            .resolve("index-" + hash.substring(0, 12) + "-" + name + Schema.VERSION);
    if (!Files.exists(folder.resolve(COMPLETE))) {
      delete(folder);
      Files.createDirectories(folder);
      writer.write(corpus, folder);
      Files.createFile(folder.resolve(COMPLETE));
    }
    return folder;
  }

  private static void write(Iterable<AnnotatedArticle> articles, Path folder) {
    try (Archive archive = Quotidian.open(folder)) {
      for (AnnotatedArticle article : articles) {
        archive.add(article.article(), article.annotations());
      }
    }
  }

  /** Deletes a folder and all in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> found = Files.walk(folder)) {
        all = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }

  /** What the files in a folder take. */
  public static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(path);
      }
    }
    return bytes;
  }
}
