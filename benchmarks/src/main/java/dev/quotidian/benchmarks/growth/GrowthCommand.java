package dev.quotidian.benchmarks.growth;

import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.trial.FreshJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures archives of growing sizes, each in a Java virtual machine of 2 GB. */
public final class GrowthCommand {
  private static final List<String> SIZES = List.of("1000", "10000", "100000", "1000000");

  /** The default time for the tasks of each size, in seconds. */
  public static final double SECONDS = 20;

  private GrowthCommand() {}

  /**
   * Takes the sizes. One that was measured before is not measured again unless {@code
   * target/growth-SIZE.json} is deleted.
   */
  public static void run(String[] args) throws Exception {
    run(args.length == 0 ? SIZES : List.of(args), SECONDS);
  }

  /** Asks the tasks for so many seconds. */
  public static void run(List<String> all, double seconds) throws Exception {
    List<Object> sizes = new ArrayList<>();
    for (String size : all) {
      Path file = BenchmarkFolders.results().resolve("growth-" + size + ".json");
      if (!Files.exists(file)) {
        Path folder = BenchmarkFolders.results().resolve("growth-" + size);
        FreshJvm.run(
            GrowthTrial.class,
            "2g",
            List.of(size, folder.toString(), file.toString(), "" + seconds));
      }
      Map<String, Object> measured = JsonReport.read(file);
      System.out.printf(
          "%s articles: %.0f a second, %.2f of the text, opened in %.1f ms, refreshed in %.1f ms,"
              + " heap %.0f MB%n",
          size,
          JsonReport.number(measured, "articles_per_second"),
          JsonReport.number(measured, "index_bytes_per_text_byte"),
          JsonReport.number(measured, "open_ms"),
          JsonReport.number(measured, "refresh_ms"),
          JsonReport.number(measured, "heap_mb"));
      sizes.add(measured);
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("what", "growth");
    report.putAll(MachineInfo.here().json());
    report.put("sizes", sizes);
    Path file = BenchmarkFolders.results().resolve("growth.json");
    JsonReport.write(file, report);
    System.out.println("Written to " + file);
  }
}
