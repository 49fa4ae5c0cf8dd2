package dev.quotidian.benchmarks.annotate;

import dev.quotidian.benchmarks.BenchmarkFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link AnnotateBenchmark} and {@link RetainedHeap}, prints a table and writes it as JSON.
 */
public final class AnnotationSpeedCommand {
  private AnnotationSpeedCommand() {}

  /** Takes the number of forks (default 3) and JMH's pattern of what to run (default: all). */
  public static void run(String[] args) throws IOException, InterruptedException, RunnerException {
    List<String> properties = properties();
    NewsTexts texts = NewsTexts.load();
    String pattern = args.length > 1 ? args[1] : "";
    List<AnnotationFigures> rows = new ArrayList<>();
    for (RunResult result : new Runner(options(args, pattern, properties)).run()) {
      rows.add(row(result, texts.tokens()));
    }
    Map<String, Long> held = new LinkedHashMap<>();
    for (String name :
        pattern.isEmpty() ? List.of("standard", "rules", "dates") : List.<String>of()) {
      held.put(name, RetainedHeap.of(name, properties));
    }
    AnnotateReport report = new AnnotateReport(texts, rows, held);
    System.out.println(report.table());
    Path json = BenchmarkFolders.results().resolve("annotate.json");
    report.write(json);
    System.out.println("Written to " + json);
  }

  /** What the new JVMs must know, too. */
  private static List<String> properties() {
    return Stream.of("evaluation", "fixtures")
        .filter(name -> System.getProperty(name) != null)
        .map(name -> "-D" + name + "=" + System.getProperty(name))
        .toList();
  }

  private static Options options(String[] args, String pattern, List<String> properties) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(AnnotateBenchmark.class.getName() + "." + pattern)
            .addProfiler(GCProfiler.class)
            .jvmArgsPrepend(properties.toArray(String[]::new))
            .verbosity(VerboseMode.NORMAL);
    if (args.length > 0) {
      options.forks(Integer.parseInt(args[0]));
    }
    return options.build();
  }

  private static AnnotationFigures row(RunResult result, int tokens) {
    String name = result.getParams().getBenchmark();
    List<AnnotationFigures.Pass> passes =
        result.getBenchmarkResults().stream()
            .map(fork -> fork.getIterationResults())
            .flatMap(Collection::stream)
            .map(AnnotationSpeedCommand::pass)
            .toList();
    double bytes =
        Optional.ofNullable(result.getSecondaryResults().get("gc.alloc.rate.norm"))
            .or(() -> Optional.ofNullable(result.getSecondaryResults().get("·gc.alloc.rate.norm")))
            .map(Result::getScore)
            .orElseThrow();
    return new AnnotationFigures(name.substring(name.lastIndexOf('.') + 1), passes, bytes / tokens);
  }

  @SuppressWarnings("rawtypes")
  private static AnnotationFigures.Pass pass(IterationResult iteration) {
    Map<String, Result> spent = iteration.getSecondaryResults();
    return new AnnotationFigures.Pass(
        spent.get("tokens").getScore(), spent.get("cpu").getScore(), spent.get("clock").getScore());
  }
}
