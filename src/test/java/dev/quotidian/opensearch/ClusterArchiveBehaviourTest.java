package dev.quotidian.opensearch;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.cluster.BulkSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.behaviour.ArchiveBehaviour;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cluster engine does what every engine must do, on one node with one shard. */
@ExtendWith(TestServer.class)
@EnabledIfSystemProperty(named = "quotidian.cluster.suite", matches = "true")
final class ClusterArchiveBehaviourTest extends ArchiveBehaviour {
  private final Map<String, String> names = new HashMap<>();
  private TestServer.Running server;

  @BeforeEach
  void connect(TestServer.Running running) {
    server = running;
  }

  @AfterEach
  void drop() {
    names.values().forEach(name -> TestIndices.drop(server, name));
  }

  @Override
  public Archive open(String name, ArchiveSettings settings) {
    return Quotidian.connect(
        ClusterSettings.of(
                server.hosts(), names.computeIfAbsent(name, any -> server.newIndexName()))
            .withReplicas(0)
            .withBulk(new BulkSettings(1, 2, Duration.ofSeconds(5)))
            .withArchive(settings));
  }

  @Override
  public Archive openReadOnly(String name, ArchiveSettings settings) {
    return open(name, settings);
  }

  @Override
  public Optional<String> lacks(Capability capability) {
    return switch (capability) {
      case READ_ONLY -> Optional.of("any process may write");
      case SINGLE_WRITER -> Optional.of("many processes may write");
      case BM25_PARAMETERS -> Optional.of("the similarity of a cluster's index is fixed");
      case MEANING -> Optional.of("vectors are not stored in a cluster");
      case ANALYSIS -> Optional.of("analyses of other languages are not stored in a cluster");
      default -> Optional.empty();
    };
  }
}
