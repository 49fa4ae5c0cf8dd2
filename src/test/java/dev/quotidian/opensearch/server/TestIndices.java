package dev.quotidian.opensearch.server;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.cluster.BulkSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.store.ClusterIndexOpener;
import java.time.Duration;

/** Indices of tests on the node that they share. */
public final class TestIndices {
  private TestIndices() {}

  /** Settings of an index that is not there yet, of one shard without replicas. */
  public static ClusterSettings settings(TestServer.Running server, ArchiveSettings archive) {
    return ClusterSettings.of(server.hosts(), server.newIndexName())
        .withReplicas(0)
        .withBulk(new BulkSettings(1, 2, Duration.ofSeconds(5)))
        .withArchive(archive);
  }

  /** A new index. */
  public static ClusterIndex open(TestServer.Running server, ArchiveSettings archive) {
    return ClusterIndexOpener.open(settings(server, archive));
  }

  /** Removes an index by its name, if it is there. */
  public static void drop(TestServer.Running server, String name) {
    try (ClusterConnection connection =
        ClusterConnection.open(ClusterSettings.of(server.hosts(), name))) {
      drop(connection, name);
    }
  }

  /** Removes an index and closes it: few fit into the memory of a test node. */
  public static void drop(ClusterIndex index) {
    try (ClusterConnection connection = index.connection()) {
      drop(connection, index.name());
    }
  }

  private static void drop(ClusterConnection connection, String name) {
    ServerAnswer behind = connection.answer(ServerRequest.get("/" + name + "/_alias"));
    if (behind.isOk()) {
      behind.body().keySet().forEach(one -> connection.ask(ServerRequest.delete("/" + one)));
    }
  }
}
