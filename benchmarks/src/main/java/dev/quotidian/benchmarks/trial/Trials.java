package dev.quotidian.benchmarks.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What systems took for the same things, in pairs of trials with the same seed. One system runs
 * twice a pair, as {@link #CONTROL}: what it differs from itself is noise. Who goes first rotates.
 */
public final class Trials {
  /** The name under which the first of the others runs again. */
  public static final String CONTROL = "control";

  /** Runs one system once; the keys say what was measured. */
  public interface Runner {
    /** With a seed that is the pair's. */
    Map<String, TrialTime> run(String system, int pair) throws Exception;
  }

  /** Runs all systems of a pair. */
  public interface PairRunner {
    /**
     * Runs them.
     *
     * @param order the systems, and {@link #CONTROL}, in the order of their turns
     * @return what was measured, by the names in {@code order}
     */
    Map<String, Map<String, TrialTime>> run(List<String> order, int pair) throws Exception;
  }

  private final List<String> systems;
  private final List<Map<String, Map<String, TrialTime>>> pairs = new ArrayList<>();

  private Trials(List<String> systems) {
    this.systems = systems;
  }

  /** Runs so many pairs, one system after the other; the second system is its own control. */
  public static Trials run(List<String> systems, int count, Runner runner) throws Exception {
    return together(
        systems,
        count,
        (order, pair) -> {
          Map<String, Map<String, TrialTime>> spent = new LinkedHashMap<>();
          for (String name : order) {
            spent.put(name, runner.run(system(systems, name), pair));
          }
          return spent;
        });
  }

  /** Runs so many pairs, the systems of each as the runner likes; the second is its own control. */
  public static Trials together(List<String> systems, int count, PairRunner runner)
      throws Exception {
    List<String> all = new ArrayList<>(systems);
    all.add(2, CONTROL);
    Trials trials = new Trials(systems);
    for (int pair = 0; pair < count; pair++) {
      trials.pairs.add(runner.run(turned(all, pair), pair));
      System.out.println("pair " + (pair + 1) + " of " + count);
    }
    return trials;
  }

  /** The name under which the first system runs for a comparison with {@code other} alone. */
  public static String pairedWith(String other) {
    return "paired with " + other;
  }

  /** The system that runs under a name. */
  public static String system(List<String> systems, String name) {
    return name.equals(CONTROL) ? systems.get(1) : name;
  }

  /** The same, with another first. */
  public static <T> List<T> turned(List<T> order, int by) {
    List<T> turned = new ArrayList<>(order);
    Collections.rotate(turned, -by);
    return turned;
  }

  /** How many pairs. */
  public int pairs() {
    return pairs.size();
  }

  /** The systems compared with the first. */
  public List<String> others() {
    return systems.subList(1, systems.size());
  }

  /** What was measured of the first system, and of the other one too. */
  public Set<String> keys(String other) {
    Set<String> keys = new LinkedHashSet<>(pairs.getFirst().get(systems.getFirst()).keySet());
    keys.retainAll(pairs.getFirst().get(other).keySet());
    return keys;
  }

  /** The name under which the first system ran that is compared with {@code other}. */
  public String first(String other) {
    return pairs.getFirst().containsKey(pairedWith(other)) ? pairedWith(other) : systems.getFirst();
  }

  /** The first system to another. */
  public TimeRatio ratio(String other, String key) {
    return ratio(first(other), other, key, TrialTime::cpu);
  }

  /** The same in wall-clock time. */
  public TimeRatio clockRatio(String other, String key) {
    return ratio(first(other), other, key, TrialTime::clock);
  }

  /** The first of the others to itself. */
  public TimeRatio control(String key) {
    return ratio(CONTROL, systems.get(1), key, TrialTime::cpu);
  }

  /** One thing to another, both of one system. */
  public TimeRatio ratioWithin(
      String system, String key, String to, ToDoubleFunction<TrialTime> of) {
    return TimeRatio.of(
        pairs.stream()
            .mapToDouble(
                pair ->
                    Math.log(
                        of.applyAsDouble(pair.get(system).get(key))
                            / of.applyAsDouble(pair.get(system).get(to))))
            .toArray());
  }

  private TimeRatio ratio(String system, String to, String key, ToDoubleFunction<TrialTime> of) {
    return TimeRatio.of(
        pairs.stream()
            .mapToDouble(
                pair ->
                    Math.log(
                        of.applyAsDouble(pair.get(system).get(key))
                            / of.applyAsDouble(pair.get(to).get(key))))
            .toArray());
  }

  /** The median over pairs, in microseconds. */
  public double micros(String system, String key) {
    return median(system, key, TrialTime::cpu);
  }

  /** The median over pairs in wall-clock time, in microseconds. */
  public double clockMicros(String system, String key) {
    return median(system, key, TrialTime::clock);
  }

  private double median(String system, String key, ToDoubleFunction<TrialTime> of) {
    double[] sorted =
        pairs.stream()
            .mapToDouble(pair -> of.applyAsDouble(pair.get(system).get(key)) / 1000)
            .toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
