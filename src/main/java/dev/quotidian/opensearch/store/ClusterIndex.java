package dev.quotidian.opensearch.store;

import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.query.field.OwnFields;
import java.util.Map;

/**
 * The open index of an archive in a cluster. Safe for use by many threads.
 *
 * @param settings with which it was opened
 * @param connection to the cluster
 * @param fields the archive's own
 */
public record ClusterIndex(ClusterSettings settings, ClusterConnection connection, OwnFields fields)
    implements AutoCloseable {

  /** Its name in the cluster: the alias. */
  public String name() {
    return settings.name();
  }

  /** A path below the index, as {@code /news/_search} for {@code _search}. */
  public String path(String operation) {
    return "/" + name() + "/" + operation;
  }

  /**
   * Makes all changes so far visible to searches.
   *
   * @throws dev.quotidian.archive.ArchiveException if a shard is not there
   */
  public void refresh() {
    whole(ServerRequest.post(path("_refresh")));
  }

  /** Makes all changes so far durable; those that the cluster acknowledged are already. */
  public void flush() {
    whole(ServerRequest.post(path("_flush")));
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
