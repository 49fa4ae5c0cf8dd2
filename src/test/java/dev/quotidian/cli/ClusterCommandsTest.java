package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Commands on an archive in a cluster, as on one in a folder. */
@ExtendWith(TestServer.class)
final class ClusterCommandsTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String name = "";
  private String cluster = "";

  @BeforeEach
  void write(TestServer.Running server) throws IOException {
    name = server.newIndexName();
    cluster = "opensearch+" + server.hosts().getFirst() + "/" + name;
    Path articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            """
            {"id": "a", "published": "2025-03-19", "body": "“We will not wait,” said Lena Okafor."}
            {"id": "b", "published": "2025-03-20", "body": "“Nobody has to wait,” said Mateo Ruiz."}
            """);
    assertEquals(
        0, run("index", "--archive", cluster + "?replicas=0", articles.toString()), err::toString);
    out.reset();
  }

  @AfterEach
  void drop(TestServer.Running server) {
    TestIndices.drop(server, name);
  }

  private int run(String... arguments) {
    Io io =
        new Io(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            Map.of());
    return Main.run(
        io,
        Commands.commandLine(new Context(io, ArchiveSettings.standard(), Opener.EMBEDDED)),
        arguments);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  @Test
  void quotationsAreFound() {
    assertEquals(0, run("quotes", "--archive", cluster, "speaker:Okafor"), err::toString);
    assertTrue(out().contains("We will not wait"), out());
  }

  @Test
  void anArchiveThatIsNotThereIsNotMade() {
    assertEquals(2, run("quotes", "--archive", cluster + "-typo", "wait"));
    assertTrue(err.toString(UTF_8).contains("is not there"), err.toString(UTF_8));
  }

  @Test
  void theArchiveIsCopiedIntoAFolder() {
    String copy = folder.resolve("copy").toString();
    assertEquals(0, run("copy", cluster, copy), err::toString);
    assertTrue(out().startsWith("The target has 2 articles of the source"), out());
    out.reset();
    assertEquals(0, run("quotes", "--archive", copy, "speaker:Ruiz"), err::toString);
    assertTrue(out().contains("Nobody has to wait"), out());
  }

  @Test
  void theArchiveIsChecked() {
    assertEquals(0, run("check", "--archive", cluster), err::toString);
    assertTrue(out().startsWith("Sound: 2 articles"), out());
  }
}
