package dev.quotidian.benchmarks.ranking;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * {@code trec --docs FILE --queries FILE --run FILE [--ranking DEFAULT|EXPANDED|LUCENE] [--index
 * FOLDER]}: indexes a collection and writes the best thousand articles for each query. With {@code
 * --index}, the archive is kept there, and searched as it is if it is there already.
 */
public final class TrecCommand {
  private TrecCommand() {}

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    CommandOptions options = CommandOptions.read(args, Set.of());
    Ranking ranking = Ranking.parse(options.value("--ranking").orElse("DEFAULT"));
    if (options.value("--index").isPresent()) {
      answer(options, ranking, Path.of(options.required("--index")));
    } else {
      try (TemporaryFolder scratch = TemporaryFolder.create()) {
        answer(options, ranking, scratch.path());
      }
    }
  }

  private static void answer(CommandOptions options, Ranking ranking, Path index)
      throws IOException {
    if (!hasIndex(index)) {
      QuotidianRanking.index(
          TrecDocuments.read(Path.of(options.required("--docs")), System.err::println), index);
    }
    try (Archive archive = Quotidian.openReadOnly(index)) {
      TrecRun run =
          QuotidianRanking.run(
              archive, TrecTopics.read(Path.of(options.required("--queries"))), ranking);
      run.write(
          Path.of(options.required("--run")),
          "quotidian-" + options.value("--ranking").orElse("default"));
    }
  }

  private static boolean hasIndex(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }
}
