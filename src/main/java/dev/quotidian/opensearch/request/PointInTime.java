package dev.quotidian.opensearch.request;

import dev.quotidian.opensearch.translate.CollectionStatistics;
import java.time.Duration;
import java.util.Map;

/**
 * A state of an index that a cluster keeps for later requests. Safe for use by many threads.
 *
 * @param id by which the cluster knows it
 * @param keepAlive how long it stays after each request
 * @param statistics of its terms, for all who read it
 */
public record PointInTime(String id, Duration keepAlive, CollectionStatistics statistics) {

  /** What a search of it says. */
  Map<String, Object> json() {
    return Map.of("id", id, "keep_alive", seconds(keepAlive));
  }

  /** Rounded up. */
  static String seconds(Duration time) {
    return (1 + time.toSeconds()) + "s";
  }
}
