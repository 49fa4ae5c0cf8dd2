package dev.quotidian.benchmarks.ranking;

import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came out, as a table and as JSON.
 *
 * @param scores by collection, system and query
 */
record RankingReport(Map<String, Map<String, Map<String, Measures>>> scores) {
  /** The system with which all others are compared. */
  static final String BASELINE = "English BM25";

  private List<String> systems() {
    return List.copyOf(scores.values().iterator().next().keySet());
  }

  private Measures mean(String collection, String system) {
    return Measures.mean(byQuery(collection, system).values());
  }

  private Map<String, Measures> byQuery(String collection, String system) {
    return scores.getOrDefault(collection, Map.of()).getOrDefault(system, Map.of());
  }

  /** The mean over collections. */
  private Measures mean(String system) {
    return Measures.mean(
        scores.keySet().stream().map(collection -> mean(collection, system)).toList());
  }

  /** MAP of the same queries of all collections, by one system. */
  private double[] precisions(String system) {
    List<Double> all = new ArrayList<>();
    for (String collection : scores.keySet()) {
      byQuery(collection, system).values().forEach(one -> all.add(one.map()));
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private PairedRandomisation tested(String system) {
    return PairedRandomisation.of(precisions(system), precisions(BASELINE));
  }

  String table() {
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-14s", "MAP"));
    scores.keySet().forEach(name -> table.append(String.format(Locale.ROOT, " %10.10s", name)));
    table.append("       mean    nDCG@10      R@100   against " + BASELINE + "\n");
    for (String system : systems()) {
      table.append(String.format(Locale.ROOT, "%-14s", system));
      scores.keySet().forEach(name -> table.append(figure(mean(name, system).map())));
      Measures mean = mean(system);
      table.append(figure(mean.map())).append(figure(mean.ndcg10())).append(figure(mean.r100()));
      PairedRandomisation tested = tested(system);
      table.append(
          system.equals(BASELINE)
              ? "\n"
              : String.format(
                  Locale.ROOT,
                  "%s; better %d, worse %d, p = %.5f%n",
                  distance(system),
                  tested.better(),
                  tested.worse(),
                  tested.p()));
    }
    return table.toString();
  }

  /** How far a system is from the baseline, in the mean and where it is worst. */
  private String distance(String system) {
    double worst =
        scores.keySet().stream()
            .mapToDouble(name -> mean(name, system).map() - mean(name, BASELINE).map())
            .min()
            .orElse(0);
    return String.format(
        Locale.ROOT, "   %+.4f, worst %+.4f", mean(system).map() - mean(BASELINE).map(), worst);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%11.4f", value);
  }

  void write(Path file, MachineInfo machine) throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("what", "ranking");
    report.putAll(machine.json());
    report.put(
        "note",
        "Average precision of each collection and its mean, and the means of two other measures;"
            + " p is of a randomisation test against "
            + BASELINE
            + ".");
    report.put("rows", systems().stream().map(this::row).toList());
    JsonReport.write(file, report);
  }

  private Map<String, Object> row(String system) {
    Measures mean = mean(system);
    Map<String, Object> row = new LinkedHashMap<>();
    Map<String, Object> measures = new LinkedHashMap<>();
    row.put("system", system);
    for (String collection : scores.keySet()) {
      row.put(collection, mean(collection, system).map());
      measures.put(collection, byName(mean(collection, system)));
    }
    row.put("mean", mean.map());
    row.put("nDCG@10", mean.ndcg10());
    row.put("R@100", mean.r100());
    row.put("against baseline", mean.map() - mean(BASELINE).map());
    row.put("p", tested(system).p());
    row.put("measures", measures);
    return row;
  }

  private static Map<String, Object> byName(Measures measures) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int i = 0; i < Measures.NAMES.size(); i++) {
      byName.put(Measures.NAMES.get(i), measures.values().get(i));
    }
    return byName;
  }
}
