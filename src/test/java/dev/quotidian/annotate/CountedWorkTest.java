package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four times the text takes about four times the work, whatever the text: the turns of all loops
 * are counted, not the time.
 */
final class CountedWorkTest {
  private static final int CHARACTERS = 10_000;
  private static final double MAX_GROWTH = 5;

  private static Consumer<String> annotator = body -> {};

  @BeforeAll
  static void load() throws ReflectiveOperationException {
    @SuppressWarnings("unchecked") // what it is
    Consumer<String> counted =
        (Consumer<String>)
            new LoopCounter()
                .loadClass(BodyAnnotator.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    annotator = counted;
    annotator.accept("“It holds,” said Lena Okafor.");
  }

  static Stream<String> units() {
    return Stream.of(
        "\"",
        "\" ",
        "“",
        "”",
        "'",
        "``",
        "«",
        "»",
        "“a\n\n",
        "“a,” he said. ",
        "\"a,\" said Bo. ",
        "(",
        "A",
        "A. ",
        ",",
        "- ",
        "\n",
        "said ",
        "he said that ",
        "quoted as saying ",
        "ago a. according to Bo ",
        "Bo Smith, ",
        "president of ",
        "May 1, ");
  }

  @ParameterizedTest
  @MethodSource("units")
  void workIsLinear(String unit) {
    long once = work(unit, CHARACTERS);
    long fourTimes = work(unit, 4 * CHARACTERS);
    assertTrue(once > 0, "nothing was counted");
    assertTrue(
        fourTimes <= MAX_GROWTH * once,
        () -> unit + ": " + once + " turns of loops became " + fourTimes);
  }

  private static long work(String unit, int characters) {
    String body = unit.repeat(characters / unit.length());
    return LoopCounter.of(() -> annotator.accept(body));
  }
}
