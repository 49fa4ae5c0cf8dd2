package dev.quotidian.benchmarks.writing;

import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.trial.FreshJvm;
import dev.quotidian.benchmarks.trial.TimeRatio;
import dev.quotidian.benchmarks.trial.TrialTime;
import dev.quotidian.benchmarks.trial.Trials;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares indexing with a baseline that writes the same index. */
public final class WritingCommand {
  private static final String OURS = "quotidian";
  private static final String BASELINE = "lucene";
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
            List.of(OURS, BASELINE),
            pairs,
            (system, pair) -> {
              folders.put(system, BenchmarkFolders.results().resolve("writing-" + system));
              CorpusIndex.delete(folders.get(system));
              return spent(system, folders.get(system), articles, pair + 1);
            });
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("what", "writing");
    report.putAll(MachineInfo.here().json());
    report.putAll(corpus(articles));
    report.put("pairs", pairs);
    report.put("rows", rows(trials, size(folders)));
    Path file = BenchmarkFolders.results().resolve("writing.json");
    JsonReport.write(file, report);
    System.out.println(table(report) + "Written to " + file);
  }

  private static Map<String, Object> corpus(int articles) {
    GeneratedCorpus corpus = new GeneratedCorpus(articles, 1);
    return corpus.json(corpus.hash());
  }

  private static Map<String, TrialTime> spent(String system, Path folder, int articles, int seed)
      throws Exception {
    Map<String, TrialTime> spent = new LinkedHashMap<>();
    List<String> args = List.of(system, folder.toString(), "" + articles, "" + seed);
    for (String[] said : FreshJvm.run(WritingTrial.class, "2g", args)) {
      spent.put(said[0], new TrialTime(Double.parseDouble(said[1]), Double.parseDouble(said[2])));
    }
    return spent;
  }

  /** Of the last pair, each merged to one segment, and seen to hold the same. */
  private static double[] size(Map<String, Path> folders) throws Exception {
    double[] bytes = new double[2];
    for (int i = 0; i < 2; i++) {
      Path folder = folders.get(i == 0 ? OURS : BASELINE);
      IndexComparison.merge(folder);
      bytes[i] = CorpusIndex.bytes(folder);
    }
    IndexComparison.check(folders.get(OURS), folders.get(BASELINE));
    return bytes;
  }

  private static List<Object> rows(Trials trials, double[] bytes) {
    List<Object> rows = new ArrayList<>();
    for (String key : trials.keys(BASELINE)) {
      boolean hasTarget = !key.equals(WritingKeys.COMMIT);
      Map<String, Object> row =
          row(key, trials.micros(OURS, key), trials.micros(BASELINE, key), "µs");
      row.put("clock_us", trials.clockMicros(OURS, key));
      row.put("other_clock_us", trials.clockMicros(BASELINE, key));
      row.put("control", trials.control(key).json());
      rows.add(judged(row, trials.ratio(BASELINE, key), hasTarget ? ONE_TENTH_MORE : Double.NaN));
    }
    double size = bytes[0] / bytes[1];
    rows.add(
        judged(
            row("size of the index", bytes[0], bytes[1], "bytes"),
            new TimeRatio(size, size, size),
            LARGEST));
    rows.add(within(trials, WritingKeys.ANNOTATE_ONE, WritingKeys.INDEX_FOUND, false, ANNOTATING));
    rows.add(
        within(trials, WritingKeys.ANNOTATE_RULES, WritingKeys.INDEX_FOUND, false, Double.NaN));
    rows.add(within(trials, WritingKeys.ANNOTATE_TWO, WritingKeys.ANNOTATE_ONE, true, TWO_THREADS));
    return rows;
  }

  private static Map<String, Object> within(
      Trials trials, String key, String to, boolean byClock, double target) {
    String what = key + ", to: " + to + (byClock ? ", in wall-clock time" : "");
    return judged(
        byClock
            ? row(what, trials.clockMicros(OURS, key), trials.clockMicros(OURS, to), "µs")
            : row(what, trials.micros(OURS, key), trials.micros(OURS, to), "µs"),
        trials.ratioWithin(OURS, key, to, byClock ? TrialTime::clock : TrialTime::cpu),
        target);
  }

  private static Map<String, Object> row(String what, double ours, double other, String unit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("measured", what);
    row.put("unit", unit);
    row.put("ours", ours);
    row.put("other", other);
    return row;
  }

  private static Map<String, Object> judged(
      Map<String, Object> row, TimeRatio ratio, double target) {
    row.put("ratio", ratio.json());
    if (!Double.isNaN(target)) {
      row.put("goal", target);
      row.put("met", ratio.mean() <= target);
    }
    return row;
  }

  private static String table(Map<String, Object> report) {
    StringBuilder out = new StringBuilder("\n");
    for (Map<String, Object> row : JsonReport.objects(report, "rows")) {
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
                      "  target %.3f, %s",
                      row.get("goal"),
                      row.get("met").equals(true) ? "met" : "missed")
                  : ""));
    }
    return out.toString();
  }
}
