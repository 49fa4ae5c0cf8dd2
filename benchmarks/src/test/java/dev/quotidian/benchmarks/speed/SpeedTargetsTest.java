package dev.quotidian.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.benchmarks.system.Task;
import org.junit.jupiter.api.Test;

final class SpeedTargetsTest {

  @Test
  void whatIsQuickMayTakeThreeMicrosecondsMore() {
    assertEquals(23 / 20.0, target("lucene", Task.Category.TERM, 20), 1e-12);
  }

  @Test
  void whatIsSlowMayTakeAFewHundredthsMore() {
    assertEquals(1.1, target("lucene", Task.Category.TERM, 50));
    assertEquals(1.05, target("lucene", Task.Category.TERM, 201));
  }

  @Test
  void countingMayTakeNoMore() {
    assertEquals(1.0, target("lucene", Task.Category.FACET, 20));
  }

  @Test
  void unlistedSystemHasNoTarget() {
    assertTrue(SpeedTargets.of("articles-only", Task.Category.TERM, 20).isEmpty());
  }

  private static double target(String system, Task.Category category, double micros) {
    return SpeedTargets.of(system, category, micros).orElseThrow();
  }
}
