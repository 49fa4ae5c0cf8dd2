package dev.quotidian.opensearch.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An app without the client of OpenSearch on its class path. */
final class MissingClientTest {
  private static final List<String> CLIENT =
      List.of("opensearch-java", "httpclient5", "httpcore5", "jakarta.json", "parsson");

  private static List<String> lines;

  @BeforeAll
  static void runApp() throws IOException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> CLIENT.stream().noneMatch(Path.of(path).toString()::contains))
            .collect(Collectors.joining(File.pathSeparator));
    Process app =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                EmbeddedApp.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    lines = new String(app.getInputStream().readAllBytes(), UTF_8).lines().toList();
  }

  @Test
  void anEmbeddedArchiveNeverLoadsIt() {
    assertEquals("found 1", lines.getFirst());
  }

  @Test
  void connectingNamesTheArtifact() {
    String refused = lines.getLast();
    assertTrue(
        refused.startsWith("refused ")
            && refused.contains("org.opensearch.client:opensearch-java:3.9.0"),
        refused);
  }
}
