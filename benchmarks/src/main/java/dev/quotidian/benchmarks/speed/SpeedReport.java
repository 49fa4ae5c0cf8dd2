package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.system.Task;
import dev.quotidian.benchmarks.system.TaskFile;
import dev.quotidian.benchmarks.trial.TimeRatio;
import dev.quotidian.benchmarks.trial.Trials;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a comparison showed.
 *
 * @param trials the measurements
 * @param agreement how many each system found
 * @param corpus the articles
 * @param hash the corpus's hash
 */
record SpeedReport(Trials trials, AnswerAgreement agreement, GeneratedCorpus corpus, String hash) {
  private static final String OURS = "quotidian";

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("what", "speed");
    json.putAll(MachineInfo.here().json());
    json.putAll(corpus.json(hash));
    json.put("pairs", trials.pairs());
    List<Object> systems = new ArrayList<>();
    for (String other : trials.others()) {
      systems.add(Map.of("side", other, "tasks", tasks(other)));
    }
    json.put("sides", systems);
    return json;
  }

  private List<Map<String, Object>> tasks(String other) {
    return TaskFile.all().stream()
        .filter(agreement::isFound)
        .filter(task -> trials.keys(other).contains(task.toString()))
        .map(task -> row(other, task))
        .toList();
  }

  private Map<String, Object> row(String other, Task task) {
    String key = task.toString();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("category", task.category().name());
    row.put("query", task.query());
    row.put("hits", agreement.count(OURS, key));
    row.put("other_hits", agreement.count(other, key));
    row.put("cpu_us", trials.micros(trials.first(other), key));
    row.put("other_cpu_us", trials.micros(other, key));
    row.put("clock_us", trials.clockMicros(trials.first(other), key));
    row.put("other_clock_us", trials.clockMicros(other, key));
    TimeRatio ratio = trials.ratio(other, key);
    row.put("ratio", ratio.json());
    OptionalDouble target = SpeedTargets.of(other, task.category(), trials.micros(other, key));
    target.ifPresent(
        at -> {
          row.put("goal", at);
          row.put("met", ratio.mean() <= at);
        });
    if (trials.others().indexOf(other) == 0) {
      row.put("control", trials.control(key).json());
    }
    return row;
  }

  String table() {
    StringBuilder out = new StringBuilder();
    for (String other : trials.others()) {
      line(out, "%n%-34s %8s %10s %10s   %-20s", "CPU µs", "hits", OURS, other, "ratio (95%)");
      tasks(other).forEach(row -> line(out, row));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, Map<String, Object> row) {
    List<?> ratio = (List<?>) row.get("ratio");
    line(
        out,
        "%-34s %8s %10.1f %10.1f   %.2f (%.2f–%.2f)%s",
        row.get("category") + ": " + row.get("query"),
        row.get("hits"),
        row.get("cpu_us"),
        row.get("other_cpu_us"),
        ratio.get(0),
        ratio.get(1),
        ratio.get(2),
        row.containsKey("goal")
            ? String.format(
                Locale.ROOT,
                "   target %.3f, %s",
                row.get("goal"),
                row.get("met").equals(true) ? "met" : "missed")
            : "");
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
