package dev.quotidian.lucene;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import java.nio.file.Path;

/** Archives to search without a cache of queries, so that each search does its work. */
public final class UncachedArchive {
  private UncachedArchive() {}

  /** Opens the archive in a folder, for reading. */
  public static Archive open(Path folder) {
    ArchiveSettings settings = ArchiveSettings.standard();
    return new EmbeddedArchive(
        IndexOpening.reading(folder, settings, Snapshots.uncached()), settings);
  }
}
