package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.system.Answer;
import dev.quotidian.benchmarks.system.SearchSystem;
import dev.quotidian.benchmarks.system.Task;
import dev.quotidian.benchmarks.system.TaskFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the systems found the same: those that did not are not compared. */
final class AnswerAgreement {
  private static final double MOST_OFF = 0.5;
  private static final int FEW = 5;

  private final List<String> systems;
  private final Map<String, SearchTrial.TrialResult> told = new LinkedHashMap<>();

  /** The first system is compared with the others. */
  AnswerAgreement(List<String> systems) {
    this.systems = systems;
  }

  void add(String system, SearchTrial.TrialResult answers) {
    told.put(system, answers);
  }

  /** How many a system finds in all. */
  long count(String system, String task) {
    return told.get(system).counts().get(task);
  }

  /**
   * Stops where systems differ, or where the frequencies of the file are not those of its corpus,
   * in which something matches each task.
   */
  void check(String hash) {
    boolean isStandard = TaskFile.corpus().map(TaskFile.Corpus::hash).equals(Optional.of(hash));
    for (Task task : TaskFile.all()) {
      long count = count(systems.getFirst(), task.toString());
      if (count == 0 && isStandard) {
        throw new IllegalStateException("Nothing matches " + task + "; choose another task");
      }
      if (isStandard && count != task.frequency()) {
        throw new IllegalStateException(
            task + " matches " + count + "; write tasks.txt anew with the command tasks");
      }
    }
    for (String other : systems.subList(1, systems.size())) {
      compare(other, SearchSystem.named(other).scoresAlike());
    }
  }

  /** Whether something matches. */
  boolean isFound(Task task) {
    return count(systems.getFirst(), task.toString()) > 0;
  }

  private void compare(String other, boolean byScore) {
    Map<String, Answer> ours = told.get(systems.getFirst()).answers();
    for (Map.Entry<String, Answer> theirs : told.get(other).answers().entrySet()) {
      String task = theirs.getKey();
      boolean same =
          byScore
              ? ours.get(task).agrees(theirs.getValue())
              : near(count(systems.getFirst(), task), count(other, task));
      if (!same) {
        throw new IllegalStateException(
            "quotidian and %s differ on %s: %d, %s and %d, %s"
                .formatted(
                    other,
                    task,
                    count(systems.getFirst(), task),
                    ours.get(task).line(),
                    count(other, task),
                    theirs.getValue().line()));
      }
    }
  }

  /** Other stemmers and ways of cutting words find more or fewer. */
  private static boolean near(long ours, long theirs) {
    return Math.abs(ours - theirs) <= Math.max(FEW, MOST_OFF * Math.max(ours, theirs));
  }
}
