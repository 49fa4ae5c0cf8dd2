package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveLockedException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.engine.UninterruptibleThread;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Opens the index of an archive, or says why it cannot. */
public final class IndexOpener {
  private IndexOpener() {}

  public static OpenIndex writing(Path folder, ArchiveSettings settings) {
    return opened(
        folder.toString(),
        thread ->
            thread.call(
                () -> {
                  Files.createDirectories(folder);
                  return writing(
                      folder.toString(),
                      FSDirectory.open(folder),
                      Optional.of(LockHolder.in(folder)),
                      settings,
                      thread);
                }));
  }

  /** For tests, which bring their own directory. */
  public static OpenIndex writing(Directory directory, ArchiveSettings settings) {
    return opened(
        directory.toString(),
        thread ->
            thread.call(
                () ->
                    writing(directory.toString(), directory, Optional.empty(), settings, thread)));
  }

  public static OpenIndex reading(Path folder, ArchiveSettings settings) {
    return reading(folder, settings, SnapshotFactory.cached());
  }

  public static OpenIndex reading(
      Path folder, ArchiveSettings settings, SnapshotFactory snapshots) {
    return opened(folder.toString(), thread -> readingHere(folder, settings, snapshots, thread));
  }

  /**
   * On the caller's thread, as nothing is written and another thread takes as long to start as a
   * small index to open; on the archive's own where the caller is interrupted meanwhile, which
   * closes the file that it reads.
   */
  private static OpenIndex readingHere(
      Path folder,
      ArchiveSettings settings,
      SnapshotFactory snapshots,
      UninterruptibleThread thread)
      throws IOException {
    try {
      return reading(folder, settings, snapshots, thread);
    } catch (IOException | ArchiveException e) {
      if (!Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return thread.call(() -> reading(folder, settings, snapshots, thread));
    }
  }

  private interface Way {
    OpenIndex open(UninterruptibleThread thread) throws IOException;
  }

  private static OpenIndex opened(String name, Way way) {
    UninterruptibleThread thread = new UninterruptibleThread("quotidian-write");
    boolean success = false;
    try {
      OpenIndex opened = way.open(thread);
      success = true;
      return opened;
    } catch (IOException e) {
      throw new ArchiveException(
          "Archive "
              + name
              + " cannot be opened: "
              + e
              + "; see that the folder exists and may be read and written",
          e);
    } finally {
      if (!success) {
        thread.close();
      }
    }
  }

  private static OpenIndex writing(
      String name,
      Directory directory,
      Optional<LockHolder> holder,
      ArchiveSettings settings,
      UninterruptibleThread thread)
      throws IOException {
    IndexWriter writer = null;
    try {
      SchemaVersion.check(directory, name);
      Analyzer analyzer = Schema.analyzer();
      writer = new IndexWriter(directory, config(analyzer, settings));
      if (holder.isPresent()) {
        holder.get().note();
      }
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(SchemaVersion.userData().entrySet());
        writer.commit();
      }
      SearcherManager searchers = new SearcherManager(writer, SnapshotFactory.cached());
      return new OpenIndex(
          name,
          directory,
          Optional.of(writer),
          holder,
          searchers,
          thread,
          analyzer,
          settings.cursors());
    } catch (LockObtainFailedException e) {
      directory.close();
      throw locked(name, holder, e);
    } catch (IOException | RuntimeException e) {
      abandon(writer, directory);
      throw e;
    }
  }

  private static IndexWriterConfig config(Analyzer analyzer, ArchiveSettings settings) {
    return Schema.writerConfig(analyzer)
        .setRAMBufferSizeMB(settings.bufferMegabytes())
        .setCommitOnClose(true);
  }

  private static ArchiveLockedException locked(
      String name, Optional<LockHolder> holder, IOException cause) {
    return new ArchiveLockedException(
        "Archive "
            + name
            + " is open for writing elsewhere: by "
            + holder.map(LockHolder::read).orElse("this process")
            + "; close it there, or open it here for reading only",
        cause);
  }

  private static void abandon(@Nullable IndexWriter writer, Directory directory)
      throws IOException {
    if (writer != null) {
      writer.rollback();
    }
    directory.close();
  }

  private static OpenIndex reading(
      Path folder,
      ArchiveSettings settings,
      SnapshotFactory snapshots,
      UninterruptibleThread thread)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(
          "Archive " + folder + " does not exist; open it for writing to make it");
    }
    Directory directory = FSDirectory.open(folder);
    try {
      SearcherManager searchers =
          new SearcherManager(SchemaVersion.open(directory, folder.toString()), snapshots);
      return new OpenIndex(
          folder.toString(),
          directory,
          Optional.empty(),
          Optional.empty(),
          searchers,
          thread,
          Schema.analyzer(),
          settings.cursors());
    } catch (IndexNotFoundException e) {
      directory.close();
      throw new ArchiveException(
          "Folder " + folder + " holds no archive; open it for writing to make one", e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }
}
