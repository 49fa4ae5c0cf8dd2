package dev.quotidian.benchmarks.system;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a system answered.
 *
 * @param total how many match; of a facet, how many values; of a timeline, how many months
 * @param exact whether {@code total} is exact rather than a lower bound
 * @param values the scores of the hits, the counts of a facet or timeline, or the milliseconds of
 *     publication of the newest, in their order
 */
public record Answer(long total, boolean exact, double[] values) {
  private static final double TOLERANCE = 1e-5;

  /** Whether two systems gave the same answer. */
  public boolean agrees(Answer other) {
    boolean totals = exact && other.exact ? total == other.total : exact == other.exact;
    if (!totals || values.length != other.values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (Math.abs(values[i] - other.values[i]) > TOLERANCE * Math.max(1, Math.abs(values[i]))) {
        return false;
      }
    }
    return true;
  }

  /** In a form that {@link #parse} reads. */
  public String line() {
    return total
        + "\t"
        + exact
        + "\t"
        + Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  public static Answer parse(String total, String exact, String values) {
    double[] numbers =
        values.isEmpty()
            ? new double[0]
            : Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Answer(Long.parseLong(total), Boolean.parseBoolean(exact), numbers);
  }
}
