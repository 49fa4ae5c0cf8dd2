package dev.quotidian.benchmarks.ranking;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.MissingDataException;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ranking [FOLDER]}: every collection below a folder, each of {@code docs.jsonl.gz}, {@code
 * queries.tsv} and {@code qrels.txt}, in every ranking and by two baselines.
 */
public final class RankingCommand {
  private static final String WAY_OUT =
      "name another with: ranking FOLDER. Each folder in it is a collection of docs.jsonl.gz,"
          + " queries.tsv and qrels.txt";

  private RankingCommand() {}

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    Path folder =
        args.length > 0
            ? Path.of(args[0])
            : BenchmarkFolders.required("test collections", "ranking FOLDER").resolve("ranking");
    List<Path> collections = collections(folder);
    Map<String, Map<String, Map<String, Measures>>> scores = new LinkedHashMap<>();
    for (Path collection : collections) {
      scores.put(String.valueOf(collection.getFileName()), scores(collection));
    }
    RankingReport report = new RankingReport(scores);
    System.out.print(report.table());
    Path json = BenchmarkFolders.results().resolve("ranking.json");
    report.write(json, MachineInfo.here());
    System.out.println("Written to " + json);
  }

  /**
   * The collections in a folder, in the order of their names.
   *
   * @throws MissingDataException if there is none
   */
  static List<Path> collections(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new MissingDataException(
          "There is no folder " + folder.toAbsolutePath() + " of test collections; " + WAY_OUT);
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> found =
          all.filter(one -> Files.exists(one.resolve("qrels.txt"))).sorted().toList();
      if (found.isEmpty()) {
        throw new MissingDataException(
            "No folder in " + folder.toAbsolutePath() + " has a qrels.txt; " + WAY_OUT);
      }
      return found;
    }
  }

  /** By system, then by query. */
  private static Map<String, Map<String, Measures>> scores(Path collection) throws IOException {
    List<Article> articles =
        TrecDocuments.read(collection.resolve("docs.jsonl.gz"), System.err::println);
    Map<String, String> topics = TrecTopics.read(collection.resolve("queries.tsv"));
    Qrels qrels = Qrels.read(collection.resolve("qrels.txt"));
    Map<String, Map<String, Measures>> scores = new LinkedHashMap<>();
    try (LuceneBaseline baseline = new LuceneBaseline(articles)) {
      scores.put(RankingReport.BASELINE, qrels.scores(baseline.run(topics, 1.2f, 0.75f)));
      scores.put("as Anserini", qrels.scores(baseline.run(topics, 0.9f, 0.4f)));
    }
    try (TemporaryFolder scratch = TemporaryFolder.create()) {
      QuotidianRanking.index(articles, scratch.path());
      try (Archive archive = Quotidian.openReadOnly(scratch.path())) {
        for (String name : List.of("LUCENE", "DEFAULT", "EXPANDED")) {
          TrecRun run = QuotidianRanking.run(archive, topics, Ranking.parse(name));
          scores.put(name, qrels.scores(run));
        }
      }
    }
    return scores;
  }
}
