package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.side.Answer;
import dev.quotidian.benchmarks.side.Side;
import dev.quotidian.benchmarks.side.Task;
import dev.quotidian.benchmarks.side.Tasks;
import dev.quotidian.benchmarks.trial.FreshJvm;
import dev.quotidian.benchmarks.trial.Spent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One side answering all tasks that it knows, many times over, in a Java virtual machine of its
 * own. It warms up, then measures whenever it is told to. The slowest tenth of each task is
 * dropped; the median of the rest counts.
 */
public final class SearchTrial {
  private final Side side;
  private final boolean answers;

  private SearchTrial(Side side, boolean answers) {
    this.side = side;
    this.answers = answers;
  }

  /**
   * What a trial tells.
   *
   * @param spent of each task
   * @param answers to each task
   * @param counts how many match each task; empty unless asked for, as {@code answers}
   */
  record Told(Map<String, Spent> spent, Map<String, Answer> answers, Map<String, Long> counts) {}

  /** Takes the side, the index, the seed of the order, seconds to measure, whether to answer. */
  public static void main(String[] args) throws IOException {
    try (Side side = Side.named(args[0])) {
      side.open(Path.of(args[1]));
      new SearchTrial(side, Boolean.parseBoolean(args[4]))
          .run(Long.parseLong(args[2]), Double.parseDouble(args[3]));
    }
  }

  private void run(long seed, double seconds) throws IOException {
    List<Task> tasks = new ArrayList<>(Tasks.all());
    tasks.removeIf(task -> !side.asks(task.category()));
    Rounds rounds = Rounds.warm(tasks, side::answer, seed, seconds);
    for (Optional<String> told = FreshJvm.next(); told.isPresent(); told = FreshJvm.next()) {
      rounds.measure(seconds, Double.parseDouble(told.get()));
    }
    for (int t = 0; t < tasks.size(); t++) {
      Spent spent = rounds.median(t);
      FreshJvm.say("spent", tasks.get(t), spent.cpu(), spent.clock());
      if (answers) {
        FreshJvm.say("answer", tasks.get(t), side.answer(tasks.get(t)).line());
        FreshJvm.say("count", tasks.get(t), side.count(tasks.get(t)));
      }
    }
  }

  static FreshJvm start(String side, Path index, int seed, double seconds, boolean answers)
      throws IOException {
    List<String> args =
        List.of(side, index.toString(), "" + seed, "" + seconds, Boolean.toString(answers));
    return FreshJvm.start(SearchTrial.class, "1g", args);
  }

  static Told told(List<String[]> lines) {
    Told told = new Told(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    for (String[] said : lines) {
      switch (said[0]) {
        case "spent" ->
            told.spent.put(
                said[1], new Spent(Double.parseDouble(said[2]), Double.parseDouble(said[3])));
        case "answer" -> told.answers.put(said[1], Answer.parse(said[2], said[3], said[4]));
        case "count" -> told.counts.put(said[1], Long.parseLong(said[2]));
        default -> throw new IllegalStateException("Unknown: " + said[0]);
      }
    }
    return told;
  }
}
