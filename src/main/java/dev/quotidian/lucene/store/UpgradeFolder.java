package dev.quotidian.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder within an archive's in which an upgrade writes the new index. Where the archive has
 * the format of today, one that is still there is a leftover. Immutable.
 */
public record UpgradeFolder(Path path) {
  public static UpgradeFolder in(Path archive) {
    return new UpgradeFolder(archive.resolve("quotidian-upgrade"));
  }

  public boolean exists() {
    return Files.isDirectory(path);
  }

  /** Deletes it with all that is in it, if it exists. */
  public void delete() throws IOException {
    if (exists()) {
      for (Path file : deepestFirst()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
