package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ratios of past runs, by category: the geometric mean over its tasks. */
record HistorySection() implements ReportSection {
  private static final int DAY = 10;

  @Override
  public String title() {
    return "Runs so far";
  }

  @Override
  public String html(StoredResults results) throws IOException {
    Map<String, Map<String, Double>> runs = new LinkedHashMap<>();
    for (Map<String, Object> run : results.runs()) {
      Map<String, Double> means = means(run);
      if (!means.isEmpty()) {
        runs.put(name(run), means);
      }
    }
    if (runs.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    Map<String, Double> last = List.copyOf(runs.values()).getLast();
    for (String category : last.keySet()) {
      List<String> cells =
          runs.values().stream()
              .map(run -> run.containsKey(category) ? RatioChart.ratio(run.get(category)) : "")
              .collect(Collectors.toList());
      cells.addFirst(category.toLowerCase(Locale.ROOT).replace('_', ' '));
      table.append(Html.row(cells.toArray(String[]::new)));
    }
    List<String> heads = new java.util.ArrayList<>(runs.keySet());
    heads.addFirst("against the Lucene baseline");
    return Html.table(heads, table.toString());
  }

  private static String name(Map<String, Object> run) {
    String when = JsonReport.text(run, "when");
    return when.substring(0, Math.min(DAY, when.length())) + " " + JsonReport.text(run, "commit");
  }

  private static Map<String, Double> means(Map<String, Object> run) {
    return JsonReport.objects(JsonReport.object(run, "speed"), "sides").stream()
        .filter(system -> JsonReport.text(system, "side").equals("lucene"))
        .flatMap(system -> JsonReport.objects(system, "tasks").stream())
        .collect(
            Collectors.groupingBy(
                task -> JsonReport.text(task, "category"),
                LinkedHashMap::new,
                Collectors.collectingAndThen(
                    Collectors.averagingDouble(
                        task ->
                            Math.log(
                                ((Number) ((List<?>) task.get("ratio")).get(0)).doubleValue())),
                    Math::exp)));
  }
}
