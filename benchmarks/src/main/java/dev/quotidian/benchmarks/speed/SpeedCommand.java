package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.Json;
import dev.quotidian.benchmarks.Places;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.side.Side;
import dev.quotidian.benchmarks.trial.Spent;
import dev.quotidian.benchmarks.trial.Trials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, Path> indexes = new LinkedHashMap<>();
    for (String side : sides) {
      indexes.put(side, index(side, corpus, hash));
    }
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

  private static Path index(String name, GeneratedCorpus corpus, String hash) throws IOException {
    return Side.named(name) instanceof Side.Indexing own
        ? CorpusIndex.of(name, corpus, hash, own::build)
        : CorpusIndex.quotidian(corpus, hash);
  }
}
