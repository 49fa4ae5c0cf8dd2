package dev.quotidian.archive.cluster;

import java.time.Duration;
import java.util.Objects;

/**
 * How articles are sent to a cluster: many in one request, a few requests at a time. Immutable.
 *
 * <p>At most {@code (2 * requests + 1) * megabytes} are held in memory, and one article more.
 *
 * @param megabytes how large a request grows before it is sent
 * @param requests how many are under way at a time
 * @param patience how long a request is repeated that the cluster has no room for or that does not
 *     reach it
 * @since 0.1
 */
public record BulkSettings(int megabytes, int requests, Duration patience) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the megabytes are not in 1 to 90, the requests not in 1 to
   *     64, or the patience is negative or longer than a day
   */
  public BulkSettings {
    Objects.requireNonNull(patience, "patience");
    if (megabytes < 1 || megabytes > 90) {
      throw new IllegalArgumentException(
          "Requests of "
              + megabytes
              + " MB: they must be of 1 to 90, since a node takes up to 100");
    }
    if (requests < 1 || requests > 64) {
      throw new IllegalArgumentException(requests + " requests at a time: there must be 1 to 64");
    }
    if (patience.isNegative() || patience.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "A patience of " + patience + ": it must be from none to one day");
    }
  }

  /** 5 MB, two requests at a time, two minutes of patience. */
  public static BulkSettings standard() {
    return new BulkSettings(5, 2, Duration.ofMinutes(2));
  }
}
