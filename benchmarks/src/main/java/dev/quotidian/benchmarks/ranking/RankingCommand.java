package dev.quotidian.benchmarks.ranking;

import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.MissingDataException;
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
      scores.put(
          String.valueOf(collection.getFileName()), TestCollection.read(collection).scores());
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
}
