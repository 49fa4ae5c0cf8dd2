package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.system.Answer;
import dev.quotidian.benchmarks.system.SearchSystem;
import dev.quotidian.benchmarks.system.Task;
import dev.quotidian.benchmarks.system.TaskFile;
import dev.quotidian.benchmarks.trial.FreshJvm;
import dev.quotidian.benchmarks.trial.TrialTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One system answering all tasks that it and another know, many times over, in a Java virtual
 * machine of its own. It warms up, then measures whenever it is told to. The slowest tenth of each
 * task is dropped; the median of the rest counts.
 */
public final class SearchTrial {
  private final SearchSystem system;
  private final List<Task> tasks;
  private final boolean answers;

  private SearchTrial(SearchSystem system, List<Task> tasks, boolean answers) {
    this.system = system;
    this.tasks = tasks;
    this.answers = answers;
  }

  /**
   * What a trial tells.
   *
   * @param spent of each task
   * @param answers to each task
   * @param counts how many match each task; empty unless asked for, as {@code answers}
   */
  record TrialResult(
      Map<String, TrialTime> spent, Map<String, Answer> answers, Map<String, Long> counts) {}

  /**
   * Takes the system, another that must know the tasks, the index, the seed of the order, seconds
   * to measure, whether to answer.
   */
  public static void main(String[] args) throws IOException {
    try (SearchSystem system = SearchSystem.named(args[0])) {
      system.open(Path.of(args[2]));
      List<Task> tasks = new ArrayList<>(TaskFile.all());
      for (SearchSystem knowing : List.of(system, SearchSystem.named(args[1]))) {
        tasks.removeIf(task -> !knowing.supports(task.category()));
      }
      new SearchTrial(system, tasks, Boolean.parseBoolean(args[5]))
          .run(Long.parseLong(args[3]), Double.parseDouble(args[4]));
    }
  }

  private void run(long seed, double seconds) throws IOException {
    MeasuredRounds rounds = MeasuredRounds.warm(tasks, system::answer, seed, seconds);
    for (Optional<String> told = FreshJvm.next(); told.isPresent(); told = FreshJvm.next()) {
      rounds.measure(seconds, Double.parseDouble(told.get()));
    }
    for (int t = 0; t < tasks.size(); t++) {
      TrialTime spent = rounds.median(t);
      FreshJvm.say("spent", tasks.get(t), spent.cpu(), spent.clock());
      if (answers) {
        FreshJvm.say("answer", tasks.get(t), system.answer(tasks.get(t)).line());
        FreshJvm.say("count", tasks.get(t), system.count(tasks.get(t)));
      }
    }
  }

  static FreshJvm start(List<String> systems, Path index, int seed, double seconds, boolean answers)
      throws IOException {
    List<String> args = new ArrayList<>(systems);
    args.addAll(List.of(index.toString(), "" + seed, "" + seconds, Boolean.toString(answers)));
    return FreshJvm.start(SearchTrial.class, "1g", args);
  }

  static TrialResult told(List<String[]> lines) {
    TrialResult told =
        new TrialResult(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    for (String[] said : lines) {
      switch (said[0]) {
        case "spent" ->
            told.spent.put(
                said[1], new TrialTime(Double.parseDouble(said[2]), Double.parseDouble(said[3])));
        case "answer" -> told.answers.put(said[1], Answer.parse(said[2], said[3], said[4]));
        case "count" -> told.counts.put(said[1], Long.parseLong(said[2]));
        default -> throw new IllegalStateException("Unknown: " + said[0]);
      }
    }
    return told;
  }
}
