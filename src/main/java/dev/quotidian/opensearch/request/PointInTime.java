package dev.quotidian.opensearch.request;

import java.time.Duration;
import java.util.Map;

/**
 * A state of an index that a cluster keeps for later requests. Immutable.
 *
 * @param id by which the cluster knows it
 * @param keepAlive how long it stays after each request
 */
public record PointInTime(String id, Duration keepAlive) {

  /** What a search of it says. */
  Map<String, Object> json() {
    return Map.of("id", id, "keep_alive", Math.max(1, keepAlive.toSeconds()) + "s");
  }
}
