package dev.quotidian.benchmarks.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures computed manually. */
final class MeasuresTest {
  private static final double EXACT = 1e-12;
  private static final Map<String, Integer> JUDGED = Map.of("a", 2, "b", 1, "c", 0, "d", 1);

  @Test
  void averagePrecisionCountsWhatIsNotFoundAsNothing() {
    assertEquals((1 / 1.0 + 2 / 3.0) / 3, of("a", "x", "b").map(), EXACT);
  }

  @Test
  void gainIsTheGradeAndFadesWithTheLogarithmOfTheRank() {
    double found = 1 + 2 / log2(3);
    double best = 2 + 1 / log2(3) + 1 / log2(4);
    assertEquals(found / best, of("b", "a").ndcg10(), EXACT);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  @Test
  void precisionIsOfTenHoweverFewAreGiven() {
    assertEquals(0.2, of("a", "c", "b").p10(), EXACT);
  }

  @Test
  void recallEndsAtTheHundredth() {
    List<String> late =
        IntStream.rangeClosed(1, 101)
            .mapToObj(i -> i == 100 ? "a" : i == 101 ? "b" : "x" + i)
            .toList();
    assertEquals(1 / 3.0, Measures.of(JUDGED, late).r100(), EXACT);
  }

  @Test
  void theReciprocalRankIsOfTheFirstRelevantOne() {
    assertEquals(1 / 3.0, of("x", "c", "d", "a").mrr(), EXACT);
  }

  @Test
  void anEmptyAnswerIsWorthNothing() {
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0), of().values());
  }

  private static Measures of(String... answer) {
    return Measures.of(JUDGED, List.of(answer));
  }
}
