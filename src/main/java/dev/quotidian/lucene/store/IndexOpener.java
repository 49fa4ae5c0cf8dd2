package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.support.FullDisk;
import dev.quotidian.archive.support.StagedRestore;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.index.Schema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Opens the index of an archive, for writing or for reading only. Safe for use by many threads. */
public final class IndexOpener {
  private IndexOpener() {}

  public static OpenIndex openWritable(Path folder, ArchiveSettings settings) {
    return open(
        folder.toString(),
        thread ->
            thread.call(
                () -> {
                  Files.createDirectories(folder);
                  StagedRestore.checkCanBeOpened(folder, true);
                  WriteLock.finishRestore(folder);
                  return openWritable(
                      folder.toString(),
                      FSDirectory.open(folder),
                      Optional.of(LockHolder.in(folder)),
                      settings,
                      thread);
                }));
  }

  /** A new index in memory. */
  public static OpenIndex inMemory(ArchiveSettings settings) {
    return openWritable("in memory", new ByteBuffersDirectory(), settings);
  }

  /** For tests, which bring their own directory. */
  public static OpenIndex openWritable(Directory directory, ArchiveSettings settings) {
    return openWritable(directory.toString(), directory, settings);
  }

  private static OpenIndex openWritable(
      String name, Directory directory, ArchiveSettings settings) {
    return open(
        name,
        thread ->
            thread.call(() -> openWritable(name, directory, Optional.empty(), settings, thread)));
  }

  public static OpenIndex openReadOnly(Path folder, ArchiveSettings settings) {
    return openReadOnly(folder, settings, SnapshotFactory.cached());
  }

  public static OpenIndex openReadOnly(
      Path folder, ArchiveSettings settings, SnapshotFactory snapshots) {
    return open(
        folder.toString(), thread -> openOnCallersThread(folder, settings, snapshots, thread));
  }

  /**
   * Opens on the caller's thread, as nothing is written, and to start a thread takes as long as to
   * open a small index. If the caller is interrupted meanwhile, Lucene closes the file that it
   * reads; then the index is opened again on the index thread.
   */
  private static OpenIndex openOnCallersThread(
      Path folder,
      ArchiveSettings settings,
      SnapshotFactory snapshots,
      UninterruptibleThread thread)
      throws IOException {
    try {
      return openReadOnly(folder, settings, snapshots, thread);
    } catch (IOException | ArchiveException e) {
      if (!Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return thread.call(() -> openReadOnly(folder, settings, snapshots, thread));
    }
  }

  private interface Opening {
    OpenIndex open(UninterruptibleThread thread) throws IOException;
  }

  private static OpenIndex open(String name, Opening opening) {
    UninterruptibleThread thread = new UninterruptibleThread("quotidian-write");
    boolean success = false;
    try {
      OpenIndex opened = opening.open(thread);
      success = true;
      return opened;
    } catch (IOException e) {
      if (IndexDamage.isDamage(e)) {
        throw IndexDamage.of(name, e);
      }
      throw new ArchiveException(
          "Archive "
              + name
              + " cannot be opened: "
              + FullDisk.explained(e, Path.of(name))
              + "; see that the folder exists and may be read and written",
          e);
    } finally {
      if (!success) {
        thread.close();
      }
    }
  }

  private static OpenIndex openWritable(
      String name,
      Directory directory,
      Optional<LockHolder> holder,
      ArchiveSettings settings,
      UninterruptibleThread thread)
      throws IOException {
    RecoveringWriter writer = null;
    try {
      SchemaVersion.check(directory, name);
      boolean exists = IndexFiles.checkComplete(directory, name);
      Analyzer analyzer = Schema.analyzer();
      writer = writer(directory, analyzer, settings, exists);
      if (holder.isPresent()) {
        holder.get().note();
        UpgradeFolder.in(holder.get().folder())
            .delete(); // of an upgrade that was killed at its end
      }
      Declared declared = Declared.written(writer.writer(), settings, name);
      SearcherManager searchers = new SearcherManager(writer.writer(), SnapshotFactory.cached());
      return new OpenIndex(
          name,
          directory,
          Optional.of(writer),
          holder,
          searchers,
          thread,
          declared,
          settings.cursors());
    } catch (LockObtainFailedException e) {
      directory.close();
      throw LockHolder.refusal(name, holder.map(LockHolder::read).orElse("this process"), e);
    } catch (IOException | RuntimeException e) {
      rollback(writer, directory);
      throw e;
    }
  }

  /** A writer that, if it fails, is followed by one of the last commit. */
  private static RecoveringWriter writer(
      Directory directory, Analyzer analyzer, ArchiveSettings settings, boolean exists)
      throws IOException {
    IndexWriter first =
        new IndexWriter(directory, config(analyzer, settings).setOpenMode(mode(exists)));
    return new RecoveringWriter(
        first,
        () -> new IndexWriter(directory, config(analyzer, settings).setOpenMode(mode(true))));
  }

  /** An index that was there is never made anew, whatever happens to it meanwhile. */
  private static IndexWriterConfig.OpenMode mode(boolean exists) {
    return exists ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE_OR_APPEND;
  }

  private static IndexWriterConfig config(Analyzer analyzer, ArchiveSettings settings) {
    return Schema.writerConfig(analyzer)
        .setRAMBufferSizeMB(settings.bufferMegabytes())
        .setCommitOnClose(true);
  }

  private static void rollback(@Nullable RecoveringWriter writer, Directory directory)
      throws IOException {
    if (writer != null) {
      writer.writer().rollback();
    }
    directory.close();
  }

  private static Declared declared(DirectoryReader reader, ArchiveSettings settings, Path folder)
      throws IOException {
    boolean success = false;
    try {
      Declared declared =
          Declared.read(reader.getIndexCommit().getUserData(), settings, folder.toString());
      success = true;
      return declared;
    } finally {
      if (!success) {
        reader.close();
      }
    }
  }

  private static OpenIndex openReadOnly(
      Path folder,
      ArchiveSettings settings,
      SnapshotFactory snapshots,
      UninterruptibleThread thread)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(
          "Archive " + folder + " does not exist; open it for writing to make it");
    }
    StagedRestore.checkCanBeOpened(folder, false);
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = SchemaVersion.open(directory, folder.toString());
      Declared declared = declared(reader, settings, folder);
      SearcherManager searchers = new SearcherManager(reader, snapshots);
      return new OpenIndex(
          folder.toString(),
          directory,
          Optional.empty(),
          Optional.empty(),
          searchers,
          thread,
          declared,
          settings.cursors());
    } catch (IndexNotFoundException e) {
      String[] files = directory.listAll();
      directory.close();
      IndexFiles.checkEmpty(files, folder.toString());
      throw new ArchiveException(
          "Folder " + folder + " holds no archive; open it for writing to make one", e);
    } catch (CorruptIndexException | FileNotFoundException | NoSuchFileException e) {
      try (directory) {
        throw IndexFiles.explained(directory, folder.toString(), e);
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }
}
