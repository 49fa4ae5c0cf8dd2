package dev.quotidian.opensearch.store;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.opensearch.client.Backoff;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.query.field.OwnFields;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open index of an archive in a cluster. Safe for use by many threads.
 *
 * @param settings with which it was opened
 * @param connection to the cluster
 * @param fields the archive's own
 * @param isWritable whether it was opened for writing too
 */
public record ClusterIndex(
    ClusterSettings settings, ClusterConnection connection, OwnFields fields, boolean isWritable)
    implements AutoCloseable {
  private static final Duration EXPUNGING = Duration.ofSeconds(90);

  /** Its name in the cluster: the alias. */
  public String name() {
    return settings.name();
  }

  /**
   * Refuses a change where it was opened for reading.
   *
   * @throws ArchiveException if so
   */
  public void checkWritable() {
    if (!isWritable) {
      throw new ArchiveException(
          "Archive "
              + settings.described()
              + " is open for reading; open it with Quotidian.connect to change it");
    }
  }

  /** A path below the index, as {@code /news/_search} for {@code _search}. */
  public String path(String operation) {
    return "/" + name() + "/" + operation;
  }

  /**
   * Makes all changes so far visible to searches.
   *
   * @throws ArchiveException if a shard is not there
   */
  public void refresh() {
    whole(ServerRequest.post(path("_refresh")));
  }

  /** Makes all changes so far durable; those that the cluster acknowledged are already. */
  public void flush() {
    whole(ServerRequest.post(path("_flush")));
  }

  /**
   * Takes what was deleted or replaced off the disks, and waits for it. The cluster keeps what was
   * deleted for copies of a shard that lag behind, and looks after half a minute whether any does.
   *
   * @return whether nothing is left
   */
  public boolean expunge() {
    Backoff backoff = new Backoff(EXPUNGING);
    while (true) {
      whole(
          ServerRequest.post(path("_forcemerge"))
              .with(Map.of("only_expunge_deletes", "true", "flush", "true")));
      refresh();
      Map<?, ?> total = member(member(statistics(), "_all"), "total");
      boolean isRead = number(member(total, "search").get("open_contexts")) != 0;
      boolean isGone = number(member(total, "docs").get("deleted")) == 0;
      if (isRead || isGone || !backoff.pause()) {
        return isGone && !isRead;
      }
    }
  }

  private Map<String, Object> statistics() {
    return connection.ask(ServerRequest.get(path("_stats/docs,search")));
  }

  private static Map<?, ?> member(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : -1;
  }

  private void whole(ServerRequest request) {
    Map<String, Object> answer = connection.ask(request);
    ShardFailures.check(answer, settings.described(), request);
  }

  @Override
  public void close() {
    connection.close();
  }
}
