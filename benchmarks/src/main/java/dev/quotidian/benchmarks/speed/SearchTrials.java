package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.side.Side;
import dev.quotidian.benchmarks.side.Tasks;
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
 * little at a time: what slows the machine for a while slows all of them. Beside a side that does
 * not know all tasks the first runs once more, with the tasks that both know: few tasks over and
 * over are answered faster than many in turn.
 */
final class SearchTrials {
  private static final int TURNS = 12;

  private final Map<String, Path> indexes;
  private final double seconds;

  /**
   * Trials of so many seconds each.
   *
   * @param indexes what each side searches, by its name
   */
  SearchTrials(Map<String, Path> indexes, double seconds) {
    this.indexes = indexes;
    this.seconds = seconds;
  }

  /** Runs those of one pair, and gives what each told. */
  Map<String, SearchTrial.Told> run(List<String> order, int pair) throws Exception {
    Map<String, FreshJvm> running = new LinkedHashMap<>();
    try {
      for (String name : order) {
        String side = Trials.side(List.copyOf(indexes.keySet()), name);
        running.put(name, started(side, side, pair, pair == 0));
        if (!knowsAll(side)) {
          String first = indexes.keySet().iterator().next();
          running.put(Trials.beside(side), started(first, side, pair, false));
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
      Map<String, SearchTrial.Told> told = new LinkedHashMap<>();
      for (Map.Entry<String, FreshJvm> one : running.entrySet()) {
        told.put(one.getKey(), SearchTrial.told(one.getValue().end()));
      }
      return told;
    } finally {
      running.values().forEach(FreshJvm::kill);
    }
  }

  private static boolean knowsAll(String side) {
    Side asked = Side.named(side);
    return Tasks.all().stream().allMatch(task -> asked.asks(task.category()));
  }

  /** With the tasks that {@code other} knows too. */
  private FreshJvm started(String side, String other, int pair, boolean answers)
      throws IOException {
    return SearchTrial.start(
        List.of(side, other), Objects.requireNonNull(indexes.get(side)), pair, seconds, answers);
  }
}
