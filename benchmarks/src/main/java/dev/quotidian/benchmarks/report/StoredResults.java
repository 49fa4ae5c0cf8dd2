package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was measured: of this run in {@code target}, of kept runs in {@code results}.
 *
 * @param target the folder of this run
 * @param kept the folder of kept runs; need not be there
 */
public record StoredResults(Path target, Path kept) {

  /** A part of this run, as {@code speed}, or else of the last kept run that has it; or empty. */
  Map<String, Object> part(String name) throws IOException {
    Path file = target.resolve(name + ".json");
    if (Files.exists(file)) {
      return JsonReport.read(file);
    }
    Map<String, Object> part = Map.of();
    for (Map<String, Object> run : runs()) {
      part = JsonReport.object(run, name).isEmpty() ? part : JsonReport.object(run, name);
    }
    return part;
  }

  /** All runs that were kept, the oldest first, then this one. */
  List<Map<String, Object>> runs() throws IOException {
    List<Map<String, Object>> runs = new ArrayList<>();
    if (Files.isDirectory(kept)) {
      try (Stream<Path> files = Files.list(kept)) {
        for (Path file :
            files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
          runs.add(run(JsonReport.read(file)));
        }
      }
    }
    if (Files.exists(target.resolve("run.json"))) {
      runs.add(JsonReport.read(target.resolve("run.json")));
    }
    return runs;
  }

  /** A file that holds one part alone is a run of that part. */
  private static Map<String, Object> run(Map<String, Object> read) {
    if (JsonReport.text(read, "what").equals("run")) {
      return read;
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("when", JsonReport.text(read, "when"));
    run.put(JsonReport.text(read, "what"), read);
    return run;
  }
}
