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
 * What sides took for the same things, in pairs of trials with the same seed. One side runs twice a
 * pair, as {@link #CONTROL}: what it differs from itself is noise. Who goes first rotates.
 */
public final class Trials {
  /** The name under which the first of the others runs again. */
  public static final String CONTROL = "control";

  /** Runs one side once; the keys say what was measured. */
  public interface Runner {
    /** With a seed that is the pair's. */
    Map<String, TrialTime> run(String side, int pair) throws Exception;
  }

  /** Runs all sides of a pair. */
  public interface PairRunner {
    /**
     * Runs them.
     *
     * @param order the sides, and {@link #CONTROL}, in the order of their turns
     * @return what was measured, by the names in {@code order}
     */
    Map<String, Map<String, TrialTime>> run(List<String> order, int pair) throws Exception;
  }

  private final List<String> sides;
  private final List<Map<String, Map<String, TrialTime>>> pairs = new ArrayList<>();

  private Trials(List<String> sides) {
    this.sides = sides;
  }

  /** Runs so many pairs, one side after the other; the second side is its own control. */
  public static Trials run(List<String> sides, int count, Runner runner) throws Exception {
    return together(
        sides,
        count,
        (order, pair) -> {
          Map<String, Map<String, TrialTime>> spent = new LinkedHashMap<>();
          for (String name : order) {
            spent.put(name, runner.run(side(sides, name), pair));
          }
          return spent;
        });
  }

  /** Runs so many pairs, the sides of each as the runner likes; the second is its own control. */
  public static Trials together(List<String> sides, int count, PairRunner runner) throws Exception {
    List<String> all = new ArrayList<>(sides);
    all.add(2, CONTROL);
    Trials trials = new Trials(sides);
    for (int pair = 0; pair < count; pair++) {
      trials.pairs.add(runner.run(turned(all, pair), pair));
      System.out.println("pair " + (pair + 1) + " of " + count);
    }
    return trials;
  }

  /** The name under which the first side runs for a comparison with {@code other} alone. */
  public static String beside(String other) {
    return "beside " + other;
  }

  /** The side that runs under a name. */
  public static String side(List<String> sides, String name) {
    return name.equals(CONTROL) ? sides.get(1) : name;
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

  /** The sides compared with the first. */
  public List<String> others() {
    return sides.subList(1, sides.size());
  }

  /** What was measured of the first side, and of the other one too. */
  public Set<String> keys(String other) {
    Set<String> keys = new LinkedHashSet<>(pairs.getFirst().get(sides.getFirst()).keySet());
    keys.retainAll(pairs.getFirst().get(other).keySet());
    return keys;
  }

  /** The name under which the first side ran that is compared with {@code other}. */
  public String first(String other) {
    return pairs.getFirst().containsKey(beside(other)) ? beside(other) : sides.getFirst();
  }

  /** The first side to another. */
  public TimeRatio ratio(String other, String key) {
    return ratio(first(other), other, key, TrialTime::cpu);
  }

  /** The same by the clock. */
  public TimeRatio clockRatio(String other, String key) {
    return ratio(first(other), other, key, TrialTime::clock);
  }

  /** The first of the others to itself. */
  public TimeRatio control(String key) {
    return ratio(CONTROL, sides.get(1), key, TrialTime::cpu);
  }

  /** One thing to another, both of one side. */
  public TimeRatio ratioWithin(String side, String key, String to, ToDoubleFunction<TrialTime> of) {
    return TimeRatio.of(
        pairs.stream()
            .mapToDouble(
                pair ->
                    Math.log(
                        of.applyAsDouble(pair.get(side).get(key))
                            / of.applyAsDouble(pair.get(side).get(to))))
            .toArray());
  }

  private TimeRatio ratio(String side, String to, String key, ToDoubleFunction<TrialTime> of) {
    return TimeRatio.of(
        pairs.stream()
            .mapToDouble(
                pair ->
                    Math.log(
                        of.applyAsDouble(pair.get(side).get(key))
                            / of.applyAsDouble(pair.get(to).get(key))))
            .toArray());
  }

  /** The median over pairs, in microseconds. */
  public double micros(String side, String key) {
    return median(side, key, TrialTime::cpu);
  }

  /** The median over pairs by the clock, in microseconds. */
  public double clockMicros(String side, String key) {
    return median(side, key, TrialTime::clock);
  }

  private double median(String side, String key, ToDoubleFunction<TrialTime> of) {
    double[] sorted =
        pairs.stream()
            .mapToDouble(pair -> of.applyAsDouble(pair.get(side).get(key)) / 1000)
            .toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
