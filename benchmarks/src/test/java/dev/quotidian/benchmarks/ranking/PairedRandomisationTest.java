package dev.quotidian.benchmarks.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PairedRandomisationTest {

  /** Of the 32 ways to exchange five equal differences, two are as great. */
  @Test
  void isTheShareOfExchangesThatMakeAsGreatADifference() {
    double[] better = {0.3, 0.4, 0.5, 0.6, 0.7};
    double[] worse = {0.1, 0.2, 0.3, 0.4, 0.5};
    assertEquals(2 / 32.0, PairedRandomisation.of(better, worse).p(), 0.005);
  }

  @Test
  void noDifferenceIsNoEvidence() {
    double[] same = {0.3, 0.4};
    assertEquals(1, PairedRandomisation.of(same, same).p());
  }

  @Test
  void countsTheQueriesThatAreBetterAndWorse() {
    PairedRandomisation found =
        PairedRandomisation.of(new double[] {1, 0, 1, 1}, new double[] {0, 1, 1, 0});
    assertEquals(2, found.better());
    assertEquals(1, found.worse());
  }
}
