package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.system.Answer;
import dev.quotidian.benchmarks.system.Task;
import dev.quotidian.benchmarks.trial.TrialTime;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Tasks asked in rounds, each round all of them in another order. The first two thirds of the time
 * warm up. Time is CPU time, so that a busy machine does not leave code uncompiled.
 */
public final class MeasuredRounds {
  private static final int LEAST = 5;
  private static final int MOST = 600;
  private static final double WARMING = 2 / 3.0;
  private static final double KEPT = 0.9;
  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Task> tasks;
  private final Asker asker;
  private final Random random;
  private final List<Integer> order = new ArrayList<>();
  private final List<List<TrialTime>> spent = new ArrayList<>();

  private MeasuredRounds(List<Task> tasks, Asker asker, long seed) {
    this.tasks = tasks;
    this.asker = asker;
    this.random = new Random(seed);
    for (int t = 0; t < tasks.size(); t++) {
      order.add(t);
      spent.add(new ArrayList<>());
    }
  }

  /** Asks. */
  public interface Asker {
    /** Answers one task. */
    Answer answer(Task task) throws IOException;
  }

  /** Warms up and asks for so many seconds; {@value #MOST} rounds at most are measured. */
  public static MeasuredRounds run(List<Task> tasks, Asker asker, long seed, double seconds)
      throws IOException {
    MeasuredRounds rounds = warm(tasks, asker, seed, seconds);
    rounds.ask(seconds * (1 - WARMING), LEAST, MOST);
    return rounds;
  }

  /** Warms up for the first two thirds of so many seconds. */
  static MeasuredRounds warm(List<Task> tasks, Asker asker, long seed, double seconds)
      throws IOException {
    MeasuredRounds rounds = new MeasuredRounds(tasks, asker, seed);
    rounds.ask(seconds * WARMING, LEAST, Integer.MAX_VALUE);
    rounds.spent.forEach(List::clear);
    return rounds;
  }

  /**
   * Measures for some of the last third, one round at least.
   *
   * @param seconds of the whole, warming up included
   * @param part which part of the last third
   */
  void measure(double seconds, double part) throws IOException {
    ask(seconds * (1 - WARMING) * part, 1, MOST);
  }

  private void ask(double seconds, int least, int most) throws IOException {
    long end = THREADS.getCurrentThreadCpuTime() + (long) (seconds * NANOS);
    for (int round = 0; round < least || round < most && isBefore(end); round++) {
      Collections.shuffle(order, random);
      for (int t : order) {
        long clock = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        asker.answer(tasks.get(t));
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        spent.get(t).add(new TrialTime(cpu, System.nanoTime() - clock));
      }
    }
  }

  private static boolean isBefore(long end) {
    return THREADS.getCurrentThreadCpuTime() < end;
  }

  /** Median CPU and wall-clock time of a task, after the slowest tenth is dropped. */
  public TrialTime median(int t) {
    return new TrialTime(quantile(t, true, KEPT / 2), quantile(t, false, KEPT / 2));
  }

  /** Of a task in wall-clock time, in nanoseconds; nothing is dropped. */
  public double quantile(int t, double share) {
    return quantile(t, false, share);
  }

  private double quantile(int t, boolean cpu, double share) {
    double[] sorted =
        spent.get(t).stream().mapToDouble(one -> cpu ? one.cpu() : one.clock()).toArray();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }
}
