package dev.quotidian.opensearch.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.server.ScriptedServer;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.translate.FrozenStatistics;
import dev.quotidian.opensearch.translate.TermVectorStatistics;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An answer is whole; else the reader is told why there is none. */
final class SearchContextTest {
  private static final Optional<Duration> DAY = Optional.of(Duration.ofDays(1));

  private static String refusal(int status, String type, String reason) {
    return ScriptedServer.json(
        status,
        "{\"error\":{\"type\":\"search_phase_execution_exception\",\"reason\":\"Partial shards"
            + " failure\",\"failed_shards\":[{\"reason\":{\"type\":\""
            + type
            + "\",\"reason\":\""
            + reason
            + "\"}}]},\"status\":"
            + status
            + "}");
  }

  /** What is thrown where a cluster answers so, to whoever reads a state that it keeps. */
  private static Class<?> thrown(String answer, Optional<Duration> budget) throws IOException {
    try (ScriptedServer server =
            new ScriptedServer(ScriptedServer.hello("opensearch", "3.8.0"), answer);
        ClusterConnection connection =
            ClusterConnection.open(ClusterSettings.of(server.host(), "news"))) {
      ClusterIndex index =
          new ClusterIndex(
              ClusterSettings.of(server.host(), "news"), connection, OwnFields.NONE, true);
      SearchContext context =
          new SearchContext(
              index,
              LanguageAnalyzers.of(Schema.analyzer()),
              List.of(),
              Optional.of(
                  new PointInTime(
                      "p",
                      Duration.ofMinutes(1),
                      new FrozenStatistics(new TermVectorStatistics(index)))),
              Deadline.of(Optional.empty(), budget));
      return assertThrows(RuntimeException.class, () -> context.search(Map.of())).getClass();
    }
  }

  @Test
  void aShardThatRanOutOfTimeIsADeadline() throws IOException {
    assertEquals(
        Deadline.PassedException.class,
        thrown(refusal(500, "query_phase_execution_exception", "Time exceeded"), DAY));
  }

  @Test
  void noTimeIsADeadlineBeforeAnythingIsAsked() throws IOException {
    assertEquals(Deadline.PassedException.class, thrown("", Optional.of(Duration.ZERO)));
  }

  @Test
  void aShardThatHasNoSuchStateHasLostIt() throws IOException {
    assertEquals(
        LostStateException.class,
        thrown(refusal(404, "search_context_missing_exception", "No search context"), DAY));
    assertEquals(
        LostStateException.class,
        thrown(refusal(500, "node_not_connected_exception", "node-2"), DAY));
  }

  @Test
  void anyOtherRefusalIsAnError() throws IOException {
    assertEquals(
        ArchiveException.class, thrown(refusal(400, "parsing_exception", "unknown query"), DAY));
  }

  @Test
  void anAnswerWithoutAShardIsRefused() throws IOException {
    assertEquals(
        ArchiveException.class,
        thrown(
            ScriptedServer.json(
                200, "{\"_shards\":{\"total\":3,\"failed\":1},\"hits\":{\"hits\":[]}}"),
            Optional.empty()));
  }
}
