package dev.quotidian.benchmarks.cluster;

import java.util.Arrays;
import java.util.Random;

/**
 * What a search takes that is sent to many shards at once and waits for the slowest: the maximum of
 * as many times, drawn from those that one shard took, as there are shards. It leaves out that
 * shards of one machine wait for each other, and what a coordinating node does.
 *
 * @param times of one shard, in milliseconds
 */
record FanOut(double[] times) {
  private static final int SEARCHES = 10_000;
  private static final long SEED = 1;

  /** The median and the 99th percentile of a search of so many shards, in milliseconds. */
  record Latency(double median, double p99) {}

  Latency of(int shards) {
    Random random = new Random(SEED);
    double[] searches = new double[SEARCHES];
    for (int search = 0; search < SEARCHES; search++) {
      double slowest = 0;
      for (int shard = 0; shard < shards; shard++) {
        slowest = Math.max(slowest, times[random.nextInt(times.length)]);
      }
      searches[search] = slowest;
    }
    Arrays.sort(searches);
    return new Latency(searches[SEARCHES / 2], searches[SEARCHES * 99 / 100]);
  }
}
