package dev.quotidian.benchmarks.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TimeRatioTest {

  @Test
  void isTheGeometricMean() {
    assertEquals(1, TimeRatio.of(new double[] {Math.log(0.5), Math.log(2)}).mean(), 1e-12);
  }

  @Test
  void onePairHasNoInterval() {
    TimeRatio ratio = TimeRatio.of(new double[] {Math.log(0.7)});
    assertEquals(ratio.low(), ratio.high());
  }

  @Test
  void theIntervalOfPairsThatDifferHoldsTheMean() {
    TimeRatio ratio = TimeRatio.of(new double[] {-0.3, -0.1, 0, 0.1, 0.2});
    assertTrue(ratio.low() < ratio.mean() && ratio.mean() < ratio.high(), ratio::toString);
  }
}
