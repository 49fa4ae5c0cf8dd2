package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.side.Task;


import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;


import org.junit.jupiter.api.Test;

final class GoalsTest {

  @Test
  void whatIsQuickMayTakeThreeMicrosecondsMore() {
    assertEquals(23 / 20.0, goal("lucene", Task.Category.TERM, 20), 1e-12);
  }

  @Test
  void whatIsSlowMayTakeAFewHundredthsMore() {
    assertEquals(1.1, goal("lucene", Task.Category.TERM, 50));
    assertEquals(1.05, goal("lucene", Task.Category.TERM, 201));
  }

  @Test
  void countingMayTakeNoMore() {
    assertEquals(1.0, goal("lucene", Task.Category.FACET, 20));
  }

  @Test
  void whatHasNoGoalHasNone() {
    assertTrue(Goals.of("articles-only", Task.Category.TERM, 20).isEmpty());
  }

  private static double goal(String side, Task.Category category, double micros) {
    return Goals.of(side, category, micros).orElseThrow();
  }
}
