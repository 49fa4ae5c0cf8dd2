package dev.quotidian.benchmarks.ranking;

import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Reranking;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * {@code held-out [FOLDER]}: chooses the numbers of the default ranking from a grid with each
 * collection left out in turn, and tells how the choice does on the one left out. That is the most
 * to be expected on collections that nobody chose on.
 */
public final class HeldOutCommand {
  private static final double[] K1 = {1.5, 1.8};
  private static final double[] B = {0.65, 0.7, 0.75};
  private static final double[] PAIRS = {0.1, 0.15, 0.2};
  private static final double MOST_BELOW = 0.003; // how far one collection may lie below

  private HeldOutCommand() {}

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    Path folder =
        args.length > 0
            ? Path.of(args[0])
            : BenchmarkFolders.required("test collections", "held-out FOLDER").resolve("ranking");
    Map<String, Map<String, Double>> gains = new LinkedHashMap<>();
    for (Path collection : RankingCommand.collections(folder)) {
      gains.put(String.valueOf(collection.getFileName()), gains(TestCollection.read(collection)));
    }
    double sum = 0;
    for (String left : gains.keySet()) {
      String choice = choice(gains, left);
      double gain = gains.get(left).get(choice);
      sum += gain;
      print("without " + left, choice, gain);
    }
    print("mean of those left out", "", sum / gains.size());
    String choice = choice(gains, "");
    print("of all", choice, mean(gains, "", choice));
  }

  private static void print(String what, String choice, double gain) {
    System.out.printf(Locale.ROOT, "%-30s %-24s MAP %+.4f%n", what, choice, gain);
  }

  /** How much better each ranking of the grid is than the baseline, in mean average precision. */
  private static Map<String, Double> gains(TestCollection collection) throws IOException {
    double baseline = map(collection.baseline());
    Map<String, Double> gains = new LinkedHashMap<>();
    collection
        .scores(grid())
        .forEach((ranking, scores) -> gains.put(ranking, map(scores) - baseline));
    return gains;
  }

  private static double map(Map<String, Measures> byQuery) {
    return Measures.mean(byQuery.values()).map();
  }

  private static Map<String, Ranking> grid() {
    Reranking usual = Ranking.DEFAULT.reranking();
    Map<String, Ranking> grid = new LinkedHashMap<>();
    for (double k1 : K1) {
      for (double b : B) {
        for (double pairs : PAIRS) {
          grid.put(
              "k1 " + k1 + " b " + b + " pairs " + pairs,
              Ranking.DEFAULT
                  .withK1(k1)
                  .withB(b)
                  .withReranking(
                      new Reranking(
                          usual.topHits(), usual.headline(), pairs, usual.near(), usual.slop())));
        }
      }
    }
    return grid;
  }

  /**
   * The best in the mean of those that lie below the baseline nowhere by more than {@value
   * #MOST_BELOW}; where there is none, the one that lies least below.
   *
   * @param left the collection that does not count
   */
  private static String choice(Map<String, Map<String, Double>> gains, String left) {
    List<String> rankings = new ArrayList<>(grid().keySet());
    List<String> safe =
        rankings.stream().filter(one -> worst(gains, left, one) >= -MOST_BELOW).toList();
    return safe.isEmpty()
        ? best(rankings, one -> worst(gains, left, one))
        : best(safe, one -> mean(gains, left, one));
  }

  private static String best(
      List<String> rankings, ToDoubleFunction<String> value) {
    return rankings.stream().max(Comparator.comparingDouble(value)).orElseThrow();
  }

  private static double worst(Map<String, Map<String, Double>> gains, String left, String ranking) {
    return gains.entrySet().stream()
        .filter(collection -> !collection.getKey().equals(left))
        .mapToDouble(collection -> collection.getValue().get(ranking))
        .min()
        .orElseThrow();
  }

  private static double mean(Map<String, Map<String, Double>> gains, String left, String ranking) {
    return gains.entrySet().stream()
        .filter(collection -> !collection.getKey().equals(left))
        .mapToDouble(collection -> collection.getValue().get(ranking))
        .average()
        .orElseThrow();
  }
}
