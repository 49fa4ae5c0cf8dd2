package dev.quotidian.benchmarks.queries;

import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link QueryBenchmark} and {@link SavedSearchBenchmark}, and writes their figures as JSON.
 */
public final class QueriesCommand {
  private QueriesCommand() {}

  /** Takes the number of forks, default 2. */
  public static void run(String[] args) throws Exception {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(QueryBenchmark.class.getName())
            .include(SavedSearchBenchmark.class.getName())
            .addProfiler(GCProfiler.class);
    if (args.length > 0) {
      options.forks(Integer.parseInt(args[0]));
    }
    List<Object> rows = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      String name = result.getParams().getBenchmark();
      Map<String, Object> row = new LinkedHashMap<>();
      String searches = result.getParams().getParam("searches");
      String of = searches == null ? "" : " of " + searches + " saved searches";
      row.put("name", name.substring(name.lastIndexOf('.') + 1) + of);
      row.put("microseconds", result.getPrimaryResult().getScore());
      row.put("error", result.getPrimaryResult().getScoreError());
      row.put("bytes", result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
      rows.add(row);
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("what", "queries");
    report.putAll(MachineInfo.here().json());
    report.put("rows", rows);
    Path file = BenchmarkFolders.results().resolve("queries.json");
    JsonReport.write(file, report);
    System.out.println("Written to " + file);
  }
}
