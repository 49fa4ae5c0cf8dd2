package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.lucene.integrity.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that lacks files of an archive is told as such, and is never written to. */
final class MissingFilesTest {
  private static final List<Function<Path, Archive>> OPENERS =
      List.of(Quotidian::open, Quotidian::openReadOnly);

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    SmallArchive.make(folder);
  }

  private Map<String, Long> files() throws IOException {
    return SmallArchive.files(folder);
  }

  private String segmentsFile() throws IOException {
    return files().keySet().stream()
        .filter(f -> f.startsWith("segments_"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anArchiveWithoutItsSegmentsFileIsNeverOverwritten() throws IOException {
    Files.delete(folder.resolve(segmentsFile()));
    Map<String, Long> before = files();
    for (Function<Path, Archive> opener : OPENERS) {
      String message = refused(opener);
      assertTrue(message.contains("segments_N"), message);
      assertTrue(message.contains("_0.cfs"), message);
      assertTrue(message.contains("quotidian rescue"), message);
    }
    assertEquals(before, files());
  }

  @Test
  void savedSearchesAloneAreNoReasonToMakeANewArchiveBesideThem() throws IOException {
    for (String file : files().keySet()) {
      if (!file.equals("saved-searches.jsonl")) {
        Files.delete(folder.resolve(file));
      }
    }
    assertTrue(refused(Quotidian::open).contains("saved-searches.jsonl"));
  }

  @Test
  void eachFileThatIsMissingIsNamedAndNothingIsChanged() throws IOException {
    for (String file : files().keySet()) {
      if (file.startsWith("_")) {
        Path away = Files.move(folder.resolve(file), folder.resolve("away"));
        Map<String, Long> before = files();
        for (Function<Path, Archive> opener : OPENERS) {
          String message = refused(opener);
          assertTrue(message.contains(file), file + ": " + message);
          assertTrue(message.contains("incomplete"), message);
        }
        assertEquals(before, files());
        Files.move(away, folder.resolve(file));
      }
    }
    try (Archive archive = Quotidian.open(folder)) {
      assertEquals(SmallArchive.ARTICLES, archive.stats().articles());
    }
  }

  @Test
  void aDamagedSegmentsFileIsNamed() throws IOException {
    Files.write(folder.resolve(segmentsFile()), new byte[100]);
    for (Function<Path, Archive> opener : OPENERS) {
      assertTrue(refused(opener).contains(segmentsFile() + " is damaged"), refused(opener));
    }
  }

  @Test
  void whatAKilledFirstOpeningLeftIsNoArchive() throws IOException {
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    Files.createFile(fresh.resolve("write.lock"));
    Files.createFile(fresh.resolve("held-by.txt"));
    Files.createFile(fresh.resolve("pending_segments_1"));
    try (Archive archive = Quotidian.open(fresh)) {
      assertEquals(0, archive.stats().articles());
    }
  }

  private String refused(Function<Path, Archive> opener) throws IOException {
    return String.valueOf(
        assertThrows(
                ArchiveDamagedException.class,
                () -> opener.apply(folder).close(),
                files().keySet()::toString)
            .getMessage());
  }
}
