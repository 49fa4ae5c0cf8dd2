package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.system.SearchSystem;
import dev.quotidian.benchmarks.trial.TrialTime;
import dev.quotidian.benchmarks.trial.Trials;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes a corpus and its indexes, and compares Quotidian with other systems on it. */
public final class SpeedCommand {
  private static final List<String> OTHERS =
      List.of("lucene", "lucene-facet", "articles-only", "sqlite");

  private SpeedCommand() {}

  /**
   * Takes the number of articles, of pairs of trials, the seconds a trial, and the other systems.
   */
  public static void run(String[] args) throws Exception {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : GeneratedCorpus.STANDARD;
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    double seconds = args.length > 2 ? Double.parseDouble(args[2]) : 8;
    List<String> systems = new ArrayList<>(List.of("quotidian"));
    systems.addAll(args.length > 3 ? List.of(args).subList(3, args.length) : OTHERS);
    run(new GeneratedCorpus(articles, GeneratedCorpus.SEED), systems, pairs, seconds);
  }

  private static void run(GeneratedCorpus corpus, List<String> systems, int pairs, double seconds)
      throws Exception {
    String hash = corpus.hash();
    Map<String, Path> indexes = indexes(systems, corpus, hash);
    AnswerAgreement agreement = new AnswerAgreement(systems);
    TrialPairs searches = new TrialPairs(indexes, seconds);
    Trials trials =
        Trials.together(
            systems,
            pairs,
            (order, pair) -> {
              Map<String, SearchTrial.TrialResult> told = searches.run(order, pair);
              Map<String, Map<String, TrialTime>> spent = new LinkedHashMap<>();
              told.forEach((name, one) -> spent.put(name, one.spent()));
              if (pair == 0) {
                systems.forEach(system -> agreement.add(system, told.get(system)));
              }
              return spent;
            });
    agreement.check(hash);
    SpeedReport report = new SpeedReport(trials, agreement, corpus, hash);
    Path file = BenchmarkFolders.results().resolve("speed.json");
    JsonReport.write(file, report.json());
    System.out.println(report.table() + "Written to " + file);
  }

  /** What each system searches. They are written in parallel. */
  private static Map<String, Path> indexes(
      List<String> systems, GeneratedCorpus corpus, String hash) throws Exception {
    Map<String, Callable<Path>> own = new LinkedHashMap<>();
    for (String system : systems) {
      if (SearchSystem.named(system) instanceof SearchSystem.Indexing indexing) {
        own.put(system, () -> CorpusIndex.of(system, corpus, hash, indexing::build));
      }
    }
    Map<String, Path> indexes = new LinkedHashMap<>();
    try (ExecutorService writers = Executors.newCachedThreadPool()) {
      Map<String, Future<Path>> written = new LinkedHashMap<>();
      own.forEach((system, writing) -> written.put(system, writers.submit(writing)));
      Path quotidian = CorpusIndex.quotidian(corpus, hash);
      for (String system : systems) {
        indexes.put(system, own.containsKey(system) ? written.get(system).get() : quotidian);
      }
    }
    return indexes;
  }
}
