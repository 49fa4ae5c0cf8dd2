package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.lucene.integrity.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain copy of an archive that is being written is whole, or is told to be incomplete. */
final class LiveCopyTest {
  private static final int COPIES = 12;

  @TempDir Path root;

  @Test
  void aCopyOfALiveArchiveIsWholeOrRefused() throws Exception {
    Path live = root.resolve("live");
    SmallArchive.make(live);
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  try (Archive archive = Quotidian.open(live)) {
                    for (int i = 100; !done.get(); i++) {
                      archive.add(SmallArchive.article(i));
                      archive.commit();
                    }
                  }
                });
    try {
      for (int i = 0; i < COPIES; i++) {
        openIfWhole(copy(live, root.resolve("copy" + i)));
      }
    } finally {
      done.set(true);
      writer.join();
    }
  }

  private static Path copy(Path live, Path to) throws IOException {
    Files.createDirectories(to);
    String[] files = Objects.requireNonNull(live.toFile().list());
    for (String file : files) {
      try {
        Files.copy(live.resolve(file), to.resolve(file));
      } catch (NoSuchFileException deletedMeanwhile) {
        assertTrue(Files.notExists(to.resolve(file)));
      }
    }
    return to;
  }

  private static void openIfWhole(Path copy) {
    try (Archive archive = Quotidian.openReadOnly(copy)) {
      assertEquals(archive.stats().articles(), archive.check().articles());
      assertTrue(archive.check().isSound());
    } catch (ArchiveDamagedException e) {
      String message = String.valueOf(e.getMessage());
      assertTrue(message.contains("missing") || message.contains("is damaged: "), message);
    }
  }
}
