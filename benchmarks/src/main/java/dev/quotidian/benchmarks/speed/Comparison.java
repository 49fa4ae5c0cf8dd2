package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.speed.Trial.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A side against another, in pairs of trials with the same seed, and the other against itself as a
 * control: what that differs is noise. Who goes first rotates.
 */
final class Comparison {
  private static final int SIDES = 3;

  /** Of each pair, the outcomes of ours, of the other, and of the other again. */
  private final List<List<List<Outcome>>> pairs = new ArrayList<>();

  static Comparison run(String ours, String other, Path index, int count) throws Exception {
    Comparison comparison = new Comparison();
    List<String> sides = List.of(ours, other, other);
    for (int pair = 0; pair < count; pair++) {
      List<List<Outcome>> outcomes = new ArrayList<>(List.of(List.of(), List.of(), List.of()));
      for (int k = 0; k < SIDES; k++) {
        int side = (k + pair) % SIDES;
        outcomes.set(side, Trial.run(sides.get(side), index, pair));
      }
      comparison.pairs.add(outcomes);
      System.out.println("pair " + (pair + 1) + " of " + count);
    }
    comparison.check();
    return comparison;
  }

  /** Sides that answer differently are not compared. */
  private void check() {
    for (int t = 0; t < tasks(); t++) {
      Outcome ours = pairs.getFirst().get(0).get(t);
      Outcome other = pairs.getFirst().get(1).get(t);
      if (!ours.answer().agrees(other.answer())) {
        throw new IllegalStateException(
            "The sides differ on %s: %s and %s"
                .formatted(ours.task(), ours.answer().line(), other.answer().line()));
      }
      if (ours.answer().total() == 0) {
        throw new IllegalStateException("Nothing matches " + ours.task() + "; choose another task");
      }
    }
  }

  int tasks() {
    return pairs.getFirst().getFirst().size();
  }

  Task task(int t) {
    return pairs.getFirst().getFirst().get(t).task();
  }

  /** The number of hits, as ours counts them. */
  String total(int t) {
    Answer answer = pairs.getFirst().getFirst().get(t).answer();
    return answer.total() + (answer.exact() ? "" : "+");
  }

  int pairs() {
    return pairs.size();
  }

  /** Ours to the other. */
  Ratio ratio(int t) {
    return ratio(t, 0, 1);
  }

  /** The other to itself. */
  Ratio control(int t) {
    return ratio(t, 2, 1);
  }

  private Ratio ratio(int t, int side, int to) {
    return Ratio.of(
        pairs.stream()
            .mapToDouble(pair -> Math.log(pair.get(side).get(t).cpu() / pair.get(to).get(t).cpu()))
            .toArray());
  }

  /** The median over pairs of a side's processor time, in microseconds; 0 is ours, 1 the other. */
  double micros(int side, int t) {
    double[] sorted =
        pairs.stream().mapToDouble(pair -> pair.get(side).get(t).cpu() / 1000).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** The same by the clock. */
  double clockMicros(int side, int t) {
    double[] sorted =
        pairs.stream().mapToDouble(pair -> pair.get(side).get(t).clock() / 1000).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** The ratio that is to be reached, by how long the other takes. */
  double goal(int t) {
    double other = micros(1, t);
    return switch (task(t).category()) {
      case FACET -> 0.8;
      case TIMELINE -> 0.8;
      case HIGHLIGHT -> 1.05;
      case NEWEST -> 1.1;
      default -> other > 200 ? 1.05 : other > 50 ? 1.1 : (other + 3) / other;
    };
  }
}
