package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.side.Answer;
import dev.quotidian.benchmarks.side.Side;
import dev.quotidian.benchmarks.side.Task;
import dev.quotidian.benchmarks.side.Tasks;






import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the sides found the same: those that did not are not compared. */
final class Agreement {
  private static final double MOST_OFF = 0.5;
  private static final int FEW = 5;

  private final List<String> sides;
  private final Map<String, SearchTrial.Told> told = new LinkedHashMap<>();

  /** The first side is compared with the others. */
  Agreement(List<String> sides) {
    this.sides = sides;
  }

  void add(String side, SearchTrial.Told answers) {
    told.put(side, answers);
  }

  /** How many a side finds in all. */
  long count(String side, String task) {
    return told.get(side).counts().get(task);
  }

  /**
   * Stops where sides differ, or where the frequencies of the file are not those of its corpus, in
   * which something matches each task.
   */
  void check(String hash) {
    boolean isStandard = Tasks.corpus().map(Tasks.Corpus::hash).equals(Optional.of(hash));
    for (Task task : Tasks.all()) {
      long count = count(sides.getFirst(), task.toString());
      if (count == 0 && isStandard) {
        throw new IllegalStateException("Nothing matches " + task + "; choose another task");
      }
      if (isStandard && count != task.frequency()) {
        throw new IllegalStateException(
            task + " matches " + count + "; write tasks.txt anew with the command tasks");
      }
    }
    for (String other : sides.subList(1, sides.size())) {
      compare(other, Side.named(other).scoresAlike());
    }
  }

  /** Whether something matches. */
  boolean isFound(Task task) {
    return count(sides.getFirst(), task.toString()) > 0;
  }

  private void compare(String other, boolean byScore) {
    Map<String, Answer> ours = told.get(sides.getFirst()).answers();
    for (Map.Entry<String, Answer> theirs : told.get(other).answers().entrySet()) {
      String task = theirs.getKey();
      boolean same =
          byScore
              ? ours.get(task).agrees(theirs.getValue())
              : near(count(sides.getFirst(), task), count(other, task));
      if (!same) {
        throw new IllegalStateException(
            "quotidian and %s differ on %s: %d, %s and %d, %s"
                .formatted(
                    other,
                    task,
                    count(sides.getFirst(), task),
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
