package dev.quotidian.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.json.JsonPrinter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Altered inputs are read or refused by a documented error, and soon. {@code
 * -Dquotidian.fuzz=100000000} reads more of them.
 */
final class FuzzTest {
  private static final long INPUTS = Long.getLong("quotidian.fuzz", 1_000_000);
  private static final int INPUTS_PER_BATCH = 10_000;
  private static final int INPUTS_PER_SAMPLE = 100;
  private static final int MAX_REPORTED = 20;

  /** What takes so long hangs. */
  private static final Duration HANG = Duration.ofMinutes(5);

  static Stream<FuzzTarget> targets() {
    return Stream.of(
        new QueryTarget(),
        new QueryJsonTarget(),
        new ArticleJsonTarget(),
        new CursorTarget(),
        new RecordTarget());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void onlyDocumentedErrorsAndNoHang(FuzzTarget target) {
    String name = target.getClass().getSimpleName();
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    long inputs = INPUTS * target.share() / targets().mapToInt(FuzzTarget::share).sum();
    System.err.println("FuzzTest: " + name + ", replay with -Dquotidian.seed=" + seed);
    List<String> failures = new ArrayList<>();
    long[] accepted = new long[1];
    long start = System.nanoTime();
    for (long done = 0; done < inputs && failures.size() < MAX_REPORTED; done += INPUTS_PER_BATCH) {
      long batch = seed + done;
      int size = (int) Math.min(INPUTS_PER_BATCH, inputs - done);
      assertTimeoutPreemptively(
          HANG,
          () -> accepted[0] += accepted(target, size, new Random(batch), failures),
          () -> name + " hangs, -Dquotidian.seed=" + batch);
    }
    System.err.println(
        "FuzzTest: %s, %,d inputs, %,d accepted, %d s"
            .formatted(name, inputs, accepted[0], (System.nanoTime() - start) / 1_000_000_000));
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
    assertTrue(accepted[0] > 0 && accepted[0] < inputs, "all were accepted, or none");
  }

  private static long accepted(
      FuzzTarget target, int inputs, Random random, List<String> failures) {
    InputMutator mutator = new InputMutator(random, target.pieces(), target.characters());
    long accepted = 0;
    String sample = "";
    for (int i = 0; i < inputs; i++) {
      if (i % INPUTS_PER_SAMPLE == 0) {
        sample = target.sample(random);
      }
      String input = mutator.mutate(sample);
      try {
        accepted += target.accepts(input) ? 1 : 0;
      } catch (RuntimeException | Error e) {
        failures.add(e + "\n  by " + JsonPrinter.print(Map.of("input", input)));
      }
    }
    return accepted;
  }
}
