package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.Annotator;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that an error of the Java machine ends. */
final class BrokenOffTest {
  private static final Annotator OUT_OF_MEMORY_AT_TWO =
      (article, found) -> {
        if (article.id().equals("two")) {
          throw new OutOfMemoryError("Java heap space");
        }
        return Annotations.NONE;
      };

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;
  private Path archive = Path.of("");
  private int code;

  @BeforeEach
  void run() throws IOException {
    archive = folder.resolve("news");
    Path wire = folder.resolve("wire.jsonl");
    Files.writeString(wire, line("one") + line("two"));
    Io io =
        new Io(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            Map.of());
    ArchiveSettings settings =
        ArchiveSettings.standard().withAnnotator(OUT_OF_MEMORY_AT_TWO).withAnnotatingThreads(1);
    Context context = new Context(io, settings, Opener.EMBEDDED);
    code =
        Main.run(
            io,
            Commands.commandLine(context),
            "index",
            "--archive",
            archive.toString(),
            wire.toString());
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"It rained.\",\"published\":\"2025-03-19\"}\n";
  }

  @Test
  void endsAsAFailure() {
    assertEquals(ExitCode.WRONG_USE, code);
  }

  @Test
  void tellsTheWayOut() {
    assertTrue(
        err.toString(UTF_8).contains("out of memory (Java heap space)"), err.toString(UTF_8));
  }

  @Test
  void keepsWhatWasAddedBefore() {
    try (Archive opened = Quotidian.openReadOnly(archive)) {
      assertTrue(opened.article("one").isPresent());
    }
  }
}
