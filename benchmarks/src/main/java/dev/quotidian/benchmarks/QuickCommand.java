package dev.quotidian.benchmarks;

import dev.quotidian.benchmarks.growth.GrowthCommand;
import dev.quotidian.benchmarks.report.ReportPage;
import dev.quotidian.benchmarks.speed.SpeedCommand;
import dev.quotidian.benchmarks.writing.WritingCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quick set: searching, writing, growth to 10,000 articles, the page, and one file of all. */
public final class QuickCommand {
  private static final List<String> PARTS = List.of("speed", "writing", "growth");

  private QuickCommand() {}

  /** With {@code smoke}, as little as shows that all of it works; its figures mean nothing. */
  public static void run(String[] args) throws Exception {
    boolean isSmoke = args.length > 0 && args[0].equals("smoke");
    for (String size : List.of("100", "1000", "10000")) {
      Files.deleteIfExists(BenchmarkFolders.results().resolve("growth-" + size + ".json"));
    }
    SpeedCommand.run(
        isSmoke
            ? new String[] {"200", "1", "0.2"}
            : new String[] {"10000", "2", "5", "lucene", "lucene-facet", "sqlite"});
    WritingCommand.run(isSmoke ? new String[] {"20", "1"} : new String[] {"500", "1"});
    GrowthCommand.run(
        isSmoke ? List.of("100") : List.of("1000", "10000"),
        isSmoke ? 0.2 : GrowthCommand.SECONDS / 2);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("what", "run");
    run.putAll(MachineInfo.here().json());
    for (String part : PARTS) {
      run.put(part, JsonReport.read(BenchmarkFolders.results().resolve(part + ".json")));
    }
    Path file = BenchmarkFolders.results().resolve("run.json");
    JsonReport.write(file, run);
    System.out.println("Written to " + file);
    ReportPage.write();
  }
}
