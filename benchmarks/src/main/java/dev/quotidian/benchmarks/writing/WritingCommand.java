package dev.quotidian.benchmarks.writing;

import dev.quotidian.benchmarks.Json;
import dev.quotidian.benchmarks.Machine;
import dev.quotidian.benchmarks.Places;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.trial.FreshJvm;
import dev.quotidian.benchmarks.trial.Ratio;
import dev.quotidian.benchmarks.trial.Spent;
import dev.quotidian.benchmarks.trial.Trials;











import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares writing with writing the same index by hand. */
public final class WritingCommand {
  private static final String OURS = "quotidian";
  private static final String BY_HAND = "lucene";
  private static final double ONE_TENTH_MORE = 1.1;
  private static final double LARGEST = 1.02;
  private static final double ANNOTATING = 2.0;
  private static final double TWO_THREADS = 1 / 1.6;

  private WritingCommand() {}

  /** Takes the number of articles and of pairs of trials. */
  public static void run(String[] args) throws Exception {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 4000;
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    Map<String, Path> folders = new LinkedHashMap<>();
    Trials trials =
        Trials.run(
            List.of(OURS, BY_HAND),
            pairs,
            (side, pair) -> {
              folders.put(side, Places.results().resolve("writing-" + side));
              CorpusIndex.delete(folders.get(side));
              return spent(side, folders.get(side), articles, pair + 1);
            });
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("what", "writing");
    report.putAll(Machine.here().json());
    report.putAll(corpus(articles));
    report.put("pairs", pairs);
    report.put("rows", rows(trials, size(folders)));
    Path file = Places.results().resolve("writing.json");
    Json.write(file, report);
    System.out.println(table(report) + "Written to " + file);
  }

  private static Map<String, Object> corpus(int articles) {
    GeneratedCorpus corpus = new GeneratedCorpus(articles, 1);
    return corpus.json(corpus.hash());
  }

  private static Map<String, Spent> spent(String side, Path folder, int articles, int seed)
      throws Exception {
    Map<String, Spent> spent = new LinkedHashMap<>();
    List<String> args = List.of(side, folder.toString(), "" + articles, "" + seed);
    for (String[] said : FreshJvm.run(WritingTrial.class, "2g", args)) {
      spent.put(said[0], new Spent(Double.parseDouble(said[1]), Double.parseDouble(said[2])));
    }
    return spent;
  }

  /** Of the last pair, each merged to one segment, and seen to hold the same. */
  private static double[] size(Map<String, Path> folders) throws Exception {
    double[] bytes = new double[2];
    for (int i = 0; i < 2; i++) {
      Path folder = folders.get(i == 0 ? OURS : BY_HAND);
      SameIndex.merge(folder);
      bytes[i] = CorpusIndex.bytes(folder);
    }
    SameIndex.check(folders.get(OURS), folders.get(BY_HAND));
    return bytes;
  }

  private static List<Object> rows(Trials trials, double[] bytes) {
    List<Object> rows = new ArrayList<>();
    for (String key : trials.keys(BY_HAND)) {
      boolean isGoal = !key.equals(WritingKeys.COMMIT);
      Map<String, Object> row =
          row(key, trials.micros(OURS, key), trials.micros(BY_HAND, key), "µs");
      row.put("clock_us", trials.clockMicros(OURS, key));
      row.put("other_clock_us", trials.clockMicros(BY_HAND, key));
      row.put("control", trials.control(key).json());
      rows.add(judged(row, trials.ratio(BY_HAND, key), isGoal ? ONE_TENTH_MORE : Double.NaN));
    }
    double size = bytes[0] / bytes[1];
    rows.add(
        judged(
            row("size of the index", bytes[0], bytes[1], "bytes"),
            new Ratio(size, size, size),
            LARGEST));
    rows.add(within(trials, WritingKeys.ANNOTATE_ONE, WritingKeys.INDEX_FOUND, false, ANNOTATING));
    rows.add(
        within(trials, WritingKeys.ANNOTATE_RULES, WritingKeys.INDEX_FOUND, false, Double.NaN));
    rows.add(within(trials, WritingKeys.ANNOTATE_TWO, WritingKeys.ANNOTATE_ONE, true, TWO_THREADS));
    return rows;
  }

  private static Map<String, Object> within(
      Trials trials, String key, String to, boolean byClock, double goal) {
    String what = key + ", to: " + to + (byClock ? ", by the clock" : "");
    return judged(
        byClock
            ? row(what, trials.clockMicros(OURS, key), trials.clockMicros(OURS, to), "µs")
            : row(what, trials.micros(OURS, key), trials.micros(OURS, to), "µs"),
        trials.ratioWithin(OURS, key, to, byClock ? Spent::clock : Spent::cpu),
        goal);
  }

  private static Map<String, Object> row(String what, double ours, double other, String unit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("measured", what);
    row.put("unit", unit);
    row.put("ours", ours);
    row.put("other", other);
    return row;
  }

  private static Map<String, Object> judged(Map<String, Object> row, Ratio ratio, double goal) {
    row.put("ratio", ratio.json());
    if (!Double.isNaN(goal)) {
      row.put("goal", goal);
      row.put("met", ratio.mean() <= goal);
    }
    return row;
  }

  private static String table(Map<String, Object> report) {
    StringBuilder out = new StringBuilder("\n");
    for (Map<String, Object> row : Json.objects(report, "rows")) {
      List<?> ratio = (List<?>) row.get("ratio");
      out.append(
          String.format(
              Locale.ROOT,
              "%-90s %,12.0f %,12.0f %-6s %.3f (%.3f–%.3f)%s%n",
              row.get("measured"),
              row.get("ours"),
              row.get("other"),
              row.get("unit"),
              ratio.get(0),
              ratio.get(1),
              ratio.get(2),
              row.containsKey("goal")
                  ? String.format(
                      Locale.ROOT,
                      "  goal %.3f, %s",
                      row.get("goal"),
                      row.get("met").equals(true) ? "met" : "missed")
                  : ""));
    }
    return out.toString();
  }
}
