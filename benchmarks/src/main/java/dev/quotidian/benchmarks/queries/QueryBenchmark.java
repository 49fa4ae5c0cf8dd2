package dev.quotidian.benchmarks.queries;

import dev.quotidian.benchmarks.system.StandaloneTranslator;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.parser.QueryParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading what people type, and translating it, a query an operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class QueryBenchmark {
  private static final int QUERIES = 8;
  private static final List<String> TYPED =
      List.of(
          "ceasefire talks",
          "\"partial ceasefire\" speaker:Okafor said:2025-03",
          "(oil OR gas) -energy role:minister",
          "energy NEAR/5 price from:2024 to:2025-03",
          "speaker:\"Lena Okafor\" act:any kind:direct",
          "ATLEAST/2(oil gas coal) topic:energy",
          "negotiat* publisher:\"The Evening Wire\" confidence:>=0.9",
          "about:Russia affiliation:ministry \"at least\"~2");

  private final QueryParser parser = QueryParser.lenient();
  private final StandaloneTranslator translated = new StandaloneTranslator();
  private final List<QuotationCriterion> criteria =
      TYPED.stream().map(typed -> parser.quotations(typed).criterion()).toList();

  /** From a string to criteria. */
  @Benchmark
  @OperationsPerInvocation(QUERIES)
  public void parse(Blackhole hole) {
    TYPED.forEach(typed -> hole.consume(parser.quotations(typed)));
  }

  /** From criteria to a query of Lucene's. */
  @Benchmark
  @OperationsPerInvocation(QUERIES)
  public void translate(Blackhole hole) {
    criteria.forEach(criterion -> hole.consume(translated.of(criterion)));
  }
}
