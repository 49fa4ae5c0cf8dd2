package dev.quotidian.opensearch.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster whose disks reach the flood stage blocks its indices for writing. */
@ExtendWith(TestServer.class)
final class FullDiskOfClusterTest {
  private static final String BLOCK = "index.blocks.read_only_allow_delete";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  private ClusterSettings settings;
  private Archive archive;

  @BeforeEach
  void open(TestServer.Running server) {
    settings = TestIndices.settings(server, ArchiveSettings.standard());
    archive = Quotidian.connect(settings);
    archive.add(Article.of("before", "News.", DAY), Annotations.NONE);
    block(true);
  }

  @AfterEach
  void drop(TestServer.Running server) {
    block(false);
    archive.close();
    TestIndices.drop(server, settings.name());
  }

  private void block(boolean isBlocked) {
    try (ClusterConnection connection = ClusterConnection.open(settings)) {
      connection.ask(
          ServerRequest.put("/" + settings.name() + "/_settings", Map.of(BLOCK, isBlocked)));
    }
  }

  private void add() {
    archive.add(Article.of("after", "More news.", DAY), Annotations.NONE);
  }

  @Test
  void addingTellsOfTheBlockAndTheWayOut() {
    ArchiveException refused = assertThrows(ArchiveException.class, this::add);
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("takes nothing") && message.contains("free disk space"), message);
  }

  @Test
  void whatWasAddedBeforeIsFound() {
    assertThrows(ArchiveException.class, this::add);
    archive.refresh();
    assertEquals(1, archive.stats().articles());
  }

  @Test
  void addingGoesOnOnceItIsLifted() {
    assertThrows(ArchiveException.class, this::add);
    block(false);
    add();
    archive.refresh();
    assertEquals(2, archive.stats().articles());
  }
}
