package dev.quotidian.benchmarks.ranking;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code evaluate QRELS RUN… [--per-query]}: the measures of runs; with two runs or more also
 * whether each differs from the first.
 */
public final class EvaluateCommand {
  private EvaluateCommand() {}

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    CommandOptions options = CommandOptions.read(args, Set.of("--per-query"));
    if (options.rest().size() < 2) {
      throw new IllegalArgumentException("usage: evaluate QRELS RUN… [--per-query]");
    }
    Qrels qrels = Qrels.read(Path.of(options.rest().getFirst()));
    List<String> runs = options.rest().subList(1, options.rest().size());
    System.out.println("run\tqueries\t" + String.join("\t", Measures.NAMES));
    for (String run : runs) {
      Map<String, Measures> scores = qrels.scores(TrecRun.read(Path.of(run)));
      if (options.has("--per-query")) {
        scores.forEach((query, one) -> System.out.println(line(run, query, one)));
      }
      System.out.println(line(run, "" + scores.size(), Measures.mean(scores.values())));
    }
    for (String run : runs.subList(1, runs.size())) {
      System.out.println(compared(qrels, runs.getFirst(), run));
    }
  }

  private static String line(String run, String query, Measures measures) {
    return run
        + "\t"
        + query
        + "\t"
        + measures.values().stream()
            .map(EvaluateCommand::rounded)
            .collect(Collectors.joining("\t"));
  }

  /** To four digits; a half goes to the even digit, as evaluate.py prints it. */
  private static String rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String compared(Qrels qrels, String first, String other) throws IOException {
    Map<String, Measures> a = qrels.scores(TrecRun.read(Path.of(first)));
    Map<String, Measures> b = qrels.scores(TrecRun.read(Path.of(other)));
    List<String> both = a.keySet().stream().filter(b::containsKey).toList();
    PairedRandomisation tested =
        PairedRandomisation.of(
            both.stream().mapToDouble(query -> b.get(query).map()).toArray(),
            both.stream().mapToDouble(query -> a.get(query).map()).toArray());
    return String.format(
        Locale.ROOT,
        "MAP of %s less that of %s: %+.4f on %d queries (better %d, worse %d), p = %.5f",
        other,
        first,
        tested.difference(),
        both.size(),
        tested.better(),
        tested.worse(),
        tested.p());
  }
}
