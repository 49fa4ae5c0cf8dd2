package dev.quotidian.opensearch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An index is made once, and is opened by those alone who read its format. */
@ExtendWith(TestServer.class)
final class ClusterIndexOpenerTest {
  private static final ArchiveSettings WITH_FIELDS =
      ArchiveSettings.standard().withFields(OwnFieldSamples.all());

  @Test
  void whatIsMadeIsOpenedWithItsFields(TestServer.Running server) {
    ClusterSettings settings = TestIndices.settings(server, WITH_FIELDS);
    ClusterIndexOpener.open(settings).close();
    ClusterIndex again = ClusterIndexOpener.open(settings.withArchive(ArchiveSettings.standard()));
    assertEquals(OwnFieldSamples.FIELDS, again.fields());
    TestIndices.drop(again);
  }

  @Test
  void otherFieldsThanItHasAreRefused(TestServer.Running server) {
    ClusterSettings settings = TestIndices.settings(server, ArchiveSettings.standard());
    try (Archive archive = Quotidian.connect(settings)) {
      archive.add(
          Article.of("a", "News.", LocalDate.of(2025, 3, 19)), Annotations.NONE); // not empty
    }
    ClusterIndex index = ClusterIndexOpener.open(settings);
    ClusterSettings stated =
        settings.withArchive(ArchiveSettings.standard().withFields(OwnField.keyword("section")));
    ArchiveException refusal =
        assertThrows(ArchiveException.class, () -> ClusterIndexOpener.open(stated));
    assertTrue(String.valueOf(refusal.getMessage()).contains("it has no section:keyword"));
    assertEquals(OwnFields.NONE, index.fields());
    TestIndices.drop(index);
  }

  @Test
  void whoeverOpensAtTheSameTimeGetsTheSameIndex(TestServer.Running server) {
    ClusterSettings settings = TestIndices.settings(server, ArchiveSettings.standard());
    IntStream.range(0, 4).parallel().forEach(i -> ClusterIndexOpener.open(settings).close());
    TestIndices.drop(ClusterIndexOpener.open(settings));
  }

  /** Makes an index with a mapping of somebody else, and says why it is refused. */
  private static String refusal(TestServer.Running server, Map<String, ?> mappings) {
    ClusterSettings settings = TestIndices.settings(server, ArchiveSettings.standard());
    ServerRequest index = ServerRequest.put("/" + settings.name(), Map.of("mappings", mappings));
    try (ClusterConnection connection = ClusterConnection.open(settings)) {
      connection.ask(index);
      ArchiveVersionException refusal =
          assertThrows(ArchiveVersionException.class, () -> ClusterIndexOpener.open(settings));
      connection.ask(ServerRequest.delete("/" + settings.name()));
      return String.valueOf(refusal.getMessage());
    }
  }

  @Test
  void anIndexOfSomebodyElseIsRefused(TestServer.Running server) {
    String message = refusal(server, Map.of());
    assertTrue(message.contains("did not make; choose another name"), message);
  }

  @Test
  void anIndexOfAnotherFormatIsRefused(TestServer.Running server) {
    String message =
        refusal(server, Map.of("_meta", Map.of("quotidian", Map.of("schema", 7, "mapping", 1))));
    assertTrue(message.contains("is stored in index format 7.1"), message);
  }
}
