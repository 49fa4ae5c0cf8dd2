package dev.quotidian.benchmarks.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A search waits for the slowest of its shards. */
final class FanOutTest {
  private static final double[] ONE_TO_A_HUNDRED =
      IntStream.rangeClosed(1, 100).mapToDouble(time -> time).toArray();

  @Test
  void ofOneShardTheTimesAreThoseOfTheShard() {
    FanOut.Latency latency = new FanOut(ONE_TO_A_HUNDRED).of(1);
    assertEquals(50, latency.median(), 3);
    assertEquals(99, latency.p99(), 1);
  }

  /** Half of all searches have no time above x where (x / 100) to the power of 10 is a half. */
  @Test
  void ofTenShardsTheMedianIsThatOfTheMaximumOfTen() {
    assertEquals(93.3, new FanOut(ONE_TO_A_HUNDRED).of(10).median(), 1);
  }

  @Test
  void equalTimesStayEqual() {
    assertEquals(new FanOut.Latency(7, 7), new FanOut(new double[] {7, 7}).of(200));
  }
}
