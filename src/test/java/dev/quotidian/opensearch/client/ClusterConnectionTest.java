package dev.quotidian.opensearch.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.archive.cluster.ClusterLogin;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.opensearch.server.ScriptedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each way not to reach a cluster has a message of its own. No server is needed. */
final class ClusterConnectionTest {
  private static final String SECRET = "s3cret-pass";
  private static final String HELLO = ScriptedServer.hello("opensearch", "3.8.0");

  private static ClusterSettings settings(URI host) {
    return ClusterSettings.of(host, "news")
        .withLogin(ClusterLogin.basic("reader", SECRET))
        .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  /** What the app is told, by a server that answers so. */
  private static String refusal(String answer) throws IOException {
    try (ScriptedServer server = new ScriptedServer(answer)) {
      ClusterSettings settings = settings(server.host());
      ArchiveException refusal =
          assertThrows(ArchiveException.class, () -> ClusterConnection.open(settings));
      assertFalse(trace(refusal).contains(SECRET), "the password is told");
      return String.valueOf(refusal.getMessage());
    }
  }

  private static String trace(Throwable error) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      trace.append(cause).append('\n');
    }
    return trace.toString();
  }

  private static void assertTells(String expected, String message) {
    assertTrue(message.contains(expected), message);
  }

  @Test
  void aWrongPasswordIsTold() throws IOException {
    assertTells("refuses the login", refusal(ScriptedServer.json(401, "{\"error\":\"no\"}")));
  }

  @Test
  void aMissingPermissionIsTold() throws IOException {
    String answer =
        ScriptedServer.json(403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"}}");
    assertTells("the login may not GET /", refusal(answer));
  }

  @Test
  void aWebServerIsTold() throws IOException {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
    assertTells("is not OpenSearch: status 200, text/html", refusal(page));
  }

  @Test
  void anotherSearchServerIsTold() throws IOException {
    assertTells(
        "is not OpenSearch but",
        refusal(ScriptedServer.json(200, "{\"version\":{\"number\":\"8.1\"}}")));
  }

  @Test
  void anotherMajorVersionIsTold() throws IOException {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.hello("opensearch", "2.19.1"))) {
      ClusterSettings settings = settings(server.host());
      ArchiveVersionException refusal =
          assertThrows(ArchiveVersionException.class, () -> ClusterConnection.open(settings));
      assertTells("has OpenSearch 2.19.1", String.valueOf(refusal.getMessage()));
    }
  }

  @Test
  void anAnswerThatEndsBeforeItsLengthIsTold() throws IOException {
    assertTells("not whole", refusal(ScriptedServer.json(200, "{\"version\":{", 500)));
  }

  @Test
  void anAnswerThatEndsBeforeItsJsonIsTold() throws IOException {
    assertTells("not whole", refusal(ScriptedServer.json(200, "{\"version\":{")));
  }

  @Test
  void nobodyThereIsTold() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    ClusterSettings settings = settings(URI.create("http://127.0.0.1:" + free));
    ArchiveException refusal =
        assertThrows(ArchiveException.class, () -> ClusterConnection.open(settings));
    assertTells("no host answers", String.valueOf(refusal.getMessage()));
  }

  @Test
  void aServerWithoutTlsIsTold() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> refuseOnce(plain));
      ClusterSettings settings = settings(URI.create("https://127.0.0.1:" + plain.getLocalPort()));
      ArchiveException refusal =
          assertThrows(ArchiveException.class, () -> ClusterConnection.open(settings));
      assertTells("cannot be encrypted", String.valueOf(refusal.getMessage()));
    }
  }

  /** As web servers answer what is no HTTP. */
  private static void refuseOnce(ServerSocket server) {
    try (Socket client = server.accept()) {
      client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      client.getOutputStream().flush();
      client.shutdownOutput();
      client.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSlowServerIsTold() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      ClusterSettings settings =
          settings(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
              .withTimeouts(Duration.ofSeconds(1), Duration.ofMillis(200));
      ArchiveException refusal =
          assertThrows(ArchiveException.class, () -> ClusterConnection.open(settings));
      assertTells("no answer in time", String.valueOf(refusal.getMessage()));
    }
  }

  @Test
  void theLoginIsSentWithTheFirstRequest() throws IOException {
    try (ScriptedServer server = new ScriptedServer(HELLO)) {
      ClusterConnection.open(settings(server.host())).close();
      assertTells("Authorization: Basic ", server.requests().getFirst());
    }
  }

  @Test
  void anApiKeyIsSentAsOne() throws IOException {
    try (ScriptedServer server = new ScriptedServer(HELLO)) {
      ClusterConnection.open(settings(server.host()).withLogin(ClusterLogin.apiKey("a2V5")))
          .close();
      assertTells("Authorization: ApiKey a2V5", server.requests().getFirst());
    }
  }

  @Test
  void whatACutAnswerAnsweredIsAskedAgain() throws IOException {
    try (ScriptedServer server =
            new ScriptedServer(
                HELLO,
                ScriptedServer.json(200, "{\"a\":", 90),
                ScriptedServer.json(200, "{\"a\":1}"));
        ClusterConnection connection = ClusterConnection.open(settings(server.host()))) {
      assertEquals(Map.of("a", 1), connection.ask(ServerRequest.get("/x")));
    }
  }

  @Test
  void whatACrowdedClusterRefusesIsAskedAgain() throws IOException {
    try (ScriptedServer server =
            new ScriptedServer(
                HELLO, ScriptedServer.json(429, "{}"), ScriptedServer.json(200, "{\"a\":1}"));
        ClusterConnection connection = ClusterConnection.open(settings(server.host()))) {
      assertEquals(Map.of("a", 1), connection.ask(ServerRequest.get("/x")));
    }
  }

  @Test
  void aRefusalHasTheReasonOfTheCluster() throws IOException {
    String body = "{\"error\":{\"type\":\"mapping_conflict\",\"reason\":\"no such field\"}}";
    try (ScriptedServer server = new ScriptedServer(HELLO, ScriptedServer.json(409, body));
        ClusterConnection connection = ClusterConnection.open(settings(server.host()))) {
      ArchiveException refusal =
          assertThrows(ArchiveException.class, () -> connection.ask(ServerRequest.get("/x")));
      assertTells(
          "refuses GET /x: mapping_conflict: no such field", String.valueOf(refusal.getMessage()));
    }
  }
}
