package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.system.SearchSystem;
import dev.quotidian.benchmarks.system.TaskFile;
import dev.quotidian.benchmarks.trial.FreshJvm;
import dev.quotidian.benchmarks.trial.Trials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The trials of a pair, each in a JVM of its own. They warm up together, then measure in turn, a
 * little at a time: what slows the machine for a while slows all of them. For a system that does
 * not know all tasks the first runs once more, with the tasks that both know: few tasks over and
 * over are answered faster than many in turn.
 */
final class TrialPairs {
  private static final int TURNS = 12;

  private final Map<String, Path> indexes;
  private final double seconds;

  /**
   * Trials of so many seconds each.
   *
   * @param indexes what each system searches, by its name
   */
  TrialPairs(Map<String, Path> indexes, double seconds) {
    this.indexes = indexes;
    this.seconds = seconds;
  }

  /** Runs those of one pair, and gives what each told. */
  Map<String, SearchTrial.TrialResult> run(List<String> order, int pair) throws Exception {
    Map<String, FreshJvm> running = new LinkedHashMap<>();
    try {
      for (String name : order) {
        String system = Trials.system(List.copyOf(indexes.keySet()), name);
        running.put(name, started(system, system, pair, pair == 0));
        if (!knowsAll(system)) {
          String first = indexes.keySet().iterator().next();
          running.put(Trials.pairedWith(system), started(first, system, pair, false));
        }
      }
      for (FreshJvm jvm : running.values()) {
        jvm.awaitReady();
      }
      List<FreshJvm> all = new ArrayList<>(running.values());
      for (int turn = 0; turn < TURNS; turn++) {
        for (FreshJvm jvm : Trials.turned(all, turn)) {
          jvm.tell(Double.toString(1.0 / TURNS));
        }
      }
      Map<String, SearchTrial.TrialResult> told = new LinkedHashMap<>();
      for (Map.Entry<String, FreshJvm> one : running.entrySet()) {
        told.put(one.getKey(), SearchTrial.told(one.getValue().end()));
      }
      return told;
    } finally {
      running.values().forEach(FreshJvm::kill);
    }
  }

  private static boolean knowsAll(String system) {
    SearchSystem asked = SearchSystem.named(system);
    return TaskFile.all().stream().allMatch(task -> asked.supports(task.category()));
  }

  /** With the tasks that {@code other} knows too. */
  private FreshJvm started(String system, String other, int pair, boolean answers)
      throws IOException {
    return SearchTrial.start(
        List.of(system, other),
        Objects.requireNonNull(indexes.get(system)),
        pair,
        seconds,
        answers);
  }
}
