package dev.quotidian.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One side answering all tasks, many times over, in a Java virtual machine of its own. The first
 * rounds are dropped, then the slowest tenth of each task; the median of the rest counts.
 */
public final class Trial {
  private static final String PREFIX = "answer\t";
  private static final int DROPPED = 40;
  private static final int ROUNDS = 60;
  private static final double KEPT = 0.9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Trial() {}

  /**
   * What a trial tells of one task.
   *
   * @param cpu the processor's time, in nanoseconds
   * @param clock the clock's time, in nanoseconds
   */
  record Outcome(Task task, double cpu, double clock, Answer answer) {}

  /** Takes the side, the index and the seed of the order of the tasks. */
  public static void main(String[] args) throws IOException {
    List<Task> tasks = Task.all();
    try (Side side = Side.named(args[0])) {
      side.open(Path.of(args[1]));
      double[][] cpu = new double[tasks.size()][ROUNDS];
      double[][] clock = new double[tasks.size()][ROUNDS];
      measure(side, tasks, new Random(Long.parseLong(args[2])), cpu, clock);
      for (int t = 0; t < tasks.size(); t++) {
        Answer answer = side.answer(tasks.get(t));
        System.out.println(
            PREFIX + t + "\t" + median(cpu[t]) + "\t" + median(clock[t]) + "\t" + answer.line());
      }
    }
  }

  private static void measure(
      Side side, List<Task> tasks, Random random, double[][] cpu, double[][] clock)
      throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int t = 0; t < tasks.size(); t++) {
      order.add(t);
    }
    for (int round = -DROPPED; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int t : order) {
        long clockFrom = System.nanoTime();
        long cpuFrom = THREADS.getCurrentThreadCpuTime();
        side.answer(tasks.get(t));
        if (round >= 0) {
          cpu[t][round] = THREADS.getCurrentThreadCpuTime() - cpuFrom;
          clock[t][round] = System.nanoTime() - clockFrom;
        }
      }
    }
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    int kept = (int) (sorted.length * KEPT);
    return sorted[kept / 2];
  }

  /** Runs a trial in a new JVM. */
  static List<Outcome> run(String side, Path index, long seed)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:-BackgroundCompilation",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Trial.class.getName(),
            side,
            index.toString(),
            Long.toString(seed));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The trial of " + side + " failed:\n" + said);
    }
    List<Task> tasks = Task.all();
    return said.lines()
        .filter(line -> line.startsWith(PREFIX))
        .map(line -> outcome(line.split("\t", -1), tasks))
        .toList();
  }

  private static Outcome outcome(String[] parts, List<Task> tasks) {
    return new Outcome(
        tasks.get(Integer.parseInt(parts[1])),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Answer.parse(parts[4], parts[5], parts[6]));
  }
}
