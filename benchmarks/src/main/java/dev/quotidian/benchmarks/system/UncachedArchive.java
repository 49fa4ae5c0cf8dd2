package dev.quotidian.benchmarks.system;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.lucene.store.IndexOpener;
import dev.quotidian.lucene.store.SnapshotFactory;
import java.nio.file.Path;

/** Archives to search without a cache of queries, so that each search does its work. */
public final class UncachedArchive {
  private UncachedArchive() {}

  /** Opens the archive in a folder, for reading. */
  public static Archive open(Path folder) {
    ArchiveSettings settings = ArchiveSettings.standard();
    return new EmbeddedArchive(
        IndexOpener.openReadOnly(folder, settings, SnapshotFactory.uncached()), settings);
  }
}
