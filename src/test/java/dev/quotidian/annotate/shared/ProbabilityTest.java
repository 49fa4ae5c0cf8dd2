package dev.quotidian.annotate.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ProbabilityTest {
  @Test
  void fourDigitsAreKept() {
    assertEquals(0.1235, Probability.rounded(0.123456), 0);
    assertEquals(1, Probability.rounded(0.99999), 0);
  }
}
