package dev.quotidian.benchmarks.ranking;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A run of a system: the ids of documents by query, the best first.
 *
 * @param answers by the query's number
 */
record TrecRun(Map<String, List<String>> answers) {

  /** A document and the score by which a run's lines are put in order. */
  private record Scored(String id, float score) {}

  /**
   * Writes lines {@code qid Q0 docid rank score tag}. Scores count down to 1: whoever reads a run
   * orders it by score, and ranks are what a ranking gives.
   */
  void write(Path file, String tag) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      answers.forEach(
          (query, ids) -> {
            for (int i = 0; i < ids.size(); i++) {
              out.printf(
                  java.util.Locale.ROOT,
                  "%s Q0 %s %d %d %s\n",
                  query,
                  ids.get(i),
                  i + 1,
                  ids.size() - i,
                  tag);
            }
          });
    }
  }

  /**
   * Reads a run as trec_eval does: by score, compared as a 32-bit number, then by id, the greater
   * first.
   */
  static TrecRun read(Path file) throws IOException {
    Map<String, List<Scored>> scored = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.strip().split("\\s+");
      if (parts.length == 1) {
        continue;
      }
      if (parts.length < 5 || !seen.add(parts[0] + " " + parts[2])) {
        throw new IllegalArgumentException(
            file + ": not a line of a run, or a document again: " + line);
      }
      scored
          .computeIfAbsent(parts[0], query -> new ArrayList<>())
          .add(new Scored(parts[2], Float.parseFloat(parts[4])));
    }
    Map<String, List<String>> answers = new LinkedHashMap<>();
    scored.forEach((query, hits) -> answers.put(query, ordered(hits)));
    return new TrecRun(answers);
  }

  private static List<String> ordered(List<Scored> hits) {
    return hits.stream()
        .sorted(
            (a, b) ->
                a.score() != b.score()
                    ? Float.compare(b.score(), a.score())
                    : b.id().compareTo(a.id()))
        .map(Scored::id)
        .toList();
  }
}
