package dev.quotidian.benchmarks.ranking;

import dev.quotidian.article.Article;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.MissingDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code known-item [QUERIES]}: articles of the news pool are looked for by their headline, and by
 * their lead without every third word, in every ranking and by two baselines. One article answers
 * each query, so average precision is the reciprocal rank.
 */
public final class KnownItemCommand {
  private static final int QUERIES = 1000;
  private static final String POOL = "scale/reuters-2006-2013.fifth.jsonl.gz";

  private KnownItemCommand() {}

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    Path file = BenchmarkFolders.required("articles of the news pool", "known-item").resolve(POOL);
    if (!Files.exists(file)) {
      throw new MissingDataException(
          "There is no " + file.toAbsolutePath() + "; name the folder with -Devaluation=FOLDER");
    }
    int queries = args.length == 0 ? QUERIES : Integer.parseInt(args[0]);
    List<Article> articles = TrecDocuments.read(file, System.err::println);
    Map<String, Map<String, Map<String, Measures>>> scores = new LinkedHashMap<>();
    scores.put("headline", KnownItems.byHeadline(articles, queries).scores());
    scores.put("lead", KnownItems.byLead(articles, queries).scores());
    RankingReport report = new RankingReport(scores);
    System.out.print(report.table());
    Path json = BenchmarkFolders.results().resolve("known-item.json");
    report.write(json, MachineInfo.here());
    System.out.println("Written to " + json);
  }
}
