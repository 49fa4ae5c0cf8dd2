package dev.quotidian.benchmarks.annotate;

import java.util.List;
import java.util.Optional;

/**
 * What was measured of one benchmark.
 *
 * @param name the benchmark's name
 * @param passes what each measured iteration of each fork spent
 * @param bytesPerToken bytes allocated per token
 */
record AnnotationFigures(String name, List<Pass> passes, double bytesPerToken) {
  private static final double QUARTER = 0.25;

  /**
   * One measured iteration.
   *
   * @param tokens tokens read
   * @param cpu the CPU time, in nanoseconds
   * @param clock the wall-clock time, in nanoseconds
   */
  record Pass(double tokens, double cpu, double clock) {
    double perSecond() {
      return tokens * 1e9 / cpu;
    }
  }

  /** The targets of this benchmark, in tokens per CPU second. */
  Optional<Targets> targets() {
    return switch (name) {
      case "chain" -> Optional.of(new Targets(250_000, 1_000_000));
      case "dates" -> Optional.of(new Targets(2_000_000, 5_000_000));
      default -> Optional.empty();
    };
  }

  /**
   * Tokens a second.
   *
   * @param required the target that must be met
   * @param stretch the target beyond it
   */
  record Targets(long required, long stretch) {}

  /** Tokens a second of the CPU time: the median of the iterations. */
  double median() {
    return quantile(2 * QUARTER);
  }

  /** The lower quartile of the iterations. */
  double low() {
    return quantile(QUARTER);
  }

  /** The upper quartile of the iterations. */
  double high() {
    return quantile(3 * QUARTER);
  }

  private double quantile(double part) {
    double[] sorted = passes.stream().mapToDouble(Pass::perSecond).sorted().toArray();
    return sorted[(int) Math.round(part * (sorted.length - 1))];
  }

  /** The share of wall-clock time in which the thread had the processor, over all iterations. */
  double share() {
    return passes.stream().mapToDouble(Pass::cpu).sum()
        / passes.stream().mapToDouble(Pass::clock).sum();
  }
}
