package dev.quotidian.benchmarks.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which documents are relevant: grades by query and document.
 *
 * @param grades 0 and below is not relevant
 */
record Qrels(Map<String, Map<String, Integer>> grades) {

  /** Reads lines {@code qid 0 docid grade}. */
  static Qrels read(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.strip().split("\\s+");
      if (parts.length >= 4) {
        grades
            .computeIfAbsent(parts[0], query -> new LinkedHashMap<>())
            .put(parts[2], Integer.parseInt(parts[3]));
      }
    }
    return new Qrels(grades);
  }

  /** The measures of each query that is in the run and has a relevant document. */
  Map<String, Measures> scores(TrecRun run) {
    Map<String, Measures> scores = new LinkedHashMap<>();
    grades.forEach(
        (query, judged) -> {
          boolean hasRelevant = judged.values().stream().anyMatch(grade -> grade > 0);
          if (hasRelevant && run.answers().containsKey(query)) {
            scores.put(query, Measures.of(judged, run.answers().get(query)));
          }
        });
    return scores;
  }
}
