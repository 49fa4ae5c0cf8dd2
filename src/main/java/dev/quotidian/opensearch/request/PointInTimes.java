package dev.quotidian.opensearch.request;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.store.ShardFailures;
import dev.quotidian.opensearch.translate.FrozenStatistics;
import dev.quotidian.opensearch.translate.TermVectorStatistics;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens and closes states of an index that a cluster keeps. Safe for use by many threads. */
public record PointInTimes(ClusterIndex index) {
  private static final Logger LOG = System.getLogger(PointInTimes.class.getName());
  private static final String TOO_MANY = "too many Point In Time contexts";
  private static final String PATH = "_search/point_in_time";

  /** A cluster keeps none for more than a day, if its settings are the default. */
  private static final Duration MAX_KEEP_ALIVE = Duration.ofHours(23);

  /**
   * Opens one of the last refresh.
   *
   * @return empty if the cluster has as many as it keeps
   * @throws ArchiveException if the cluster refuses it, or a shard is not there
   */
  public Optional<PointInTime> open(Duration keepAlive) {
    Duration time = keepAlive.compareTo(MAX_KEEP_ALIVE) > 0 ? MAX_KEEP_ALIVE : keepAlive;
    ServerRequest request =
        ServerRequest.post(index.path(PATH))
            .with(
                Map.of(
                    "keep_alive",
                    PointInTime.seconds(time),
                    "allow_partial_pit_creation",
                    "false"));
    ServerAnswer answer = answer(request);
    if (answer.reason().contains(TOO_MANY)) {
      return Optional.empty();
    }
    Map<String, Object> body = index.connection().accepted(request, answer).body();
    ShardFailures.check(body, index.settings().described(), request);
    return Optional.of(
        new PointInTime(
            String.valueOf(body.get("pit_id")),
            time,
            new FrozenStatistics(new TermVectorStatistics(index))));
  }

  /** What is refused as too many is not asked again and again. */
  private ServerAnswer answer(ServerRequest request) {
    try {
      ServerAnswer answer = index.connection().send(request);
      boolean isRepeated = answer.isTransient() && !answer.reason().contains(TOO_MANY);
      return isRepeated ? index.connection().answer(request) : answer;
    } catch (IOException e) {
      return index.connection().answer(request);
    }
  }

  /** Closes some. One that cannot be closed ends by itself when it was not read for long. */
  public void close(List<PointInTime> points) {
    if (points.isEmpty()) {
      return;
    }
    Map<String, Object> ids = new LinkedHashMap<>();
    ids.put("pit_id", points.stream().map(PointInTime::id).toList());
    try {
      index.connection().send(ServerRequest.delete("/" + PATH, ids));
    } catch (IOException | ArchiveException e) {
      LOG.log(Level.DEBUG, "A point in time ends by itself, as it could not be closed", e);
    }
  }
}
