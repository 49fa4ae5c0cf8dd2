package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.Json;
import dev.quotidian.benchmarks.Places;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.side.Side;
import dev.quotidian.benchmarks.trial.Spent;
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

/** Makes a corpus and its indexes, and compares Quotidian with other sides on it. */
public final class SpeedCommand {
  private static final List<String> OTHERS =
      List.of("lucene", "lucene-facet", "articles-only", "sqlite");

  private SpeedCommand() {}

  /** Takes the number of articles, of pairs of trials, the seconds a trial, and the other sides. */
  public static void run(String[] args) throws Exception {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : GeneratedCorpus.STANDARD;
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    double seconds = args.length > 2 ? Double.parseDouble(args[2]) : 8;
    List<String> sides = new ArrayList<>(List.of("quotidian"));
    sides.addAll(args.length > 3 ? List.of(args).subList(3, args.length) : OTHERS);
    run(new GeneratedCorpus(articles, GeneratedCorpus.SEED), sides, pairs, seconds);
  }

  private static void run(GeneratedCorpus corpus, List<String> sides, int pairs, double seconds)
      throws Exception {
    String hash = corpus.hash();
    Map<String, Path> indexes = indexes(sides, corpus, hash);
    Agreement agreement = new Agreement(sides);
    SearchTrials searches = new SearchTrials(indexes, seconds);
    Trials trials =
        Trials.together(
            sides,
            pairs,
            (order, pair) -> {
              Map<String, SearchTrial.Told> told = searches.run(order, pair);
              Map<String, Map<String, Spent>> spent = new LinkedHashMap<>();
              told.forEach((name, one) -> spent.put(name, one.spent()));
              if (pair == 0) {
                sides.forEach(side -> agreement.add(side, told.get(side)));
              }
              return spent;
            });
    agreement.check(hash);
    SpeedReport report = new SpeedReport(trials, agreement, corpus, hash);
    Path file = Places.results().resolve("speed.json");
    Json.write(file, report.json());
    System.out.println(report.table() + "Written to " + file);
  }

  /** What each side searches. They are written side by side. */
  private static Map<String, Path> indexes(List<String> sides, GeneratedCorpus corpus, String hash)
      throws Exception {
    Map<String, Callable<Path>> own = new LinkedHashMap<>();
    for (String side : sides) {
      if (Side.named(side) instanceof Side.Indexing indexing) {
        own.put(side, () -> CorpusIndex.of(side, corpus, hash, indexing::build));
      }
    }
    Map<String, Path> indexes = new LinkedHashMap<>();
    try (ExecutorService writers = Executors.newCachedThreadPool()) {
      Map<String, Future<Path>> written = new LinkedHashMap<>();
      own.forEach((side, writing) -> written.put(side, writers.submit(writing)));
      Path quotidian = CorpusIndex.quotidian(corpus, hash);
      for (String side : sides) {
        indexes.put(side, own.containsKey(side) ? written.get(side).get() : quotidian);
      }
    }
    return indexes;
  }
}
