package dev.quotidian.benchmarks.latency;

import dev.quotidian.archive.Archive;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.ranking.TrecTopics;
import dev.quotidian.benchmarks.system.UncachedArchive;
import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures in wall-clock time how long the ten best articles take in each ranking, and the ten best
 * names that begin as a query does: of each query the median of some rounds, and of these the median and the 95th percentile.
 */
public final class LatencyCommand {
  private static final int ARTICLES = 105_360;
  private static final int WARMING = 3;
  private static final int ROUNDS = 5;
  private static final int TEN = 10;
  private static final int TYPED_LETTERS = 4;
  private static final List<Asked> ASKED =
      List.of(
          new Asked("LUCENE", Ranking.LUCENE, Highlighting.NONE),
          new Asked("DEFAULT", Ranking.DEFAULT, Highlighting.NONE),
          new Asked("DEFAULT, with passages", Ranking.DEFAULT, Highlighting.passages(3)),
          new Asked("EXPANDED", Ranking.EXPANDED, Highlighting.NONE));
  private static final double MILLI = 1e6;
  private static final double SLOW = 0.95;

  /** How a query is asked. */
  private record Asked(String name, Ranking ranking, Highlighting highlighting) {
    ArticleSearch search(String query) {
      return ArticleSearch.of(TrecTopics.criterion(query))
          .withRanking(ranking)
          .withHighlighting(highlighting)
          .withLimit(TEN);
    }
  }

  private LatencyCommand() {}

  /** Takes how many articles. The archive is kept for the next run. */
  public static void run(String[] args) throws IOException {
    int size = args.length == 0 ? ARTICLES : Integer.parseInt(args[0]);
    NewsPool pool = NewsPool.open();
    Path folder = BenchmarkFolders.results().resolve("latency-" + size + "-" + Schema.VERSION);
    if (!Files.exists(folder.resolve("complete"))) {
      CorpusIndex.delete(folder);
      Files.createDirectories(folder);
      pool.write(folder, size);
      Files.createFile(folder.resolve("complete"));
    }
    List<Object> rows = new ArrayList<>();
    System.out.printf("%,d articles%n%-24s %-14s %10s %10s%n", size, "", "", "median ms", "p95 ms");
    try (Archive archive = UncachedArchive.open(folder)) {
      for (Asked asked : ASKED) {
        for (QuerySample questions : QuerySample.of(pool)) {
          rows.add(
              row(asked.name(), questions, query -> archive.search(asked.search(query))));
        }
      }
      for (QuerySample questions : QuerySample.of(pool)) {
        rows.add(row("suggest", questions, query -> archive.suggest(typed(query))));
      }
    }
    write(size, rows);
  }

  /** The first letters of a query, of which names are completed. */
  private static String typed(String query) {
    return query.substring(0, Math.min(TYPED_LETTERS, query.length()));
  }

  private static Map<String, Object> row(
      String name, QuerySample questions, Consumer<String> asking) {
    double[] taken = new double[questions.queries().size()];
    for (int q = 0; q < taken.length; q++) {
      for (int round = 0; round < WARMING; round++) {
        asking.accept(questions.queries().get(q));
      }
    }
    for (int q = 0; q < taken.length; q++) {
      double[] rounds = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        long before = System.nanoTime();
        asking.accept(questions.queries().get(q));
        rounds[round] = (System.nanoTime() - before) / MILLI;
      }
      Arrays.sort(rounds);
      taken[q] = rounds[ROUNDS / 2];
    }
    Arrays.sort(taken);
    double median = taken[taken.length / 2];
    double slow = taken[(int) (taken.length * SLOW)];
    System.out.printf("%-24s %-14s %10.2f %10.2f%n", name, questions.name(), median, slow);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ranking", name);
    row.put("queries", questions.name());
    row.put("median_ms", median);
    row.put("p95_ms", slow);
    return row;
  }

  private static void write(int size, List<Object> rows) throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("what", "latency");
    report.putAll(MachineInfo.here().json());
    report.put("articles", size);
    report.put(
        "note",
        "Wall-clock time of the ten best of %,d articles of real news with their quotations; 200 queries of each sort, of each query the median of five askings."
            .formatted(size));
    report.put("rows", rows);
    Path file = BenchmarkFolders.results().resolve("latency.json");
    JsonReport.write(file, report);
    System.out.println("Written to " + file);
  }
}
