package dev.quotidian.lucene;

import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveLockedException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of one archive, opened. Everything that touches files runs on its own thread.
 */
final class OpenIndex {
  private static final int CACHED_QUERIES = 1000;
  private static final long CACHE_BYTES = 32L << 20;

  private final String name;
  private final Directory directory;
  private final Optional<IndexWriter> writer;
  private final Optional<Holder> holder;
  private final SearcherManager searchers;
  private final OwnThread thread;
  private final Analyzer analyzer;
  private final Translation translation;
  private boolean closed; // only on its own thread

  private OpenIndex(
      String name,
      Directory directory,
      Optional<IndexWriter> writer,
      Optional<Holder> holder,
      SearcherManager searchers,
      OwnThread thread,
      Analyzer analyzer) {
    this.name = name;
    this.directory = directory;
    this.writer = writer;
    this.holder = holder;
    this.searchers = searchers;
    this.thread = thread;
    this.analyzer = analyzer;
    this.translation = new Translation(analyzer);
  }

  static OpenIndex writing(Path folder, ArchiveSettings settings) {
    return opened(
        folder.toString(),
        thread -> {
          Files.createDirectories(folder);
          return writing(
              folder.toString(),
              FSDirectory.open(folder),
              Optional.of(Holder.in(folder)),
              settings,
              thread);
        });
  }

  /** For tests, which bring their own directory. */
  static OpenIndex writing(Directory directory, ArchiveSettings settings) {
    return opened(
        directory.toString(),
        thread -> writing(directory.toString(), directory, Optional.empty(), settings, thread));
  }

  static OpenIndex reading(Path folder) {
    return opened(folder.toString(), thread -> reading(folder, thread));
  }

  private interface Opening {
    OpenIndex open(OwnThread thread) throws IOException;
  }

  private static OpenIndex opened(String name, Opening opening) {
    OwnThread thread = new OwnThread("quotidian-write");
    boolean success = false;
    try {
      OpenIndex opened = thread.call(() -> opening.open(thread));
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
      Optional<Holder> holder,
      ArchiveSettings settings,
      OwnThread thread)
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
      SearcherManager searchers = new SearcherManager(writer, new Snapshots());
      return new OpenIndex(
          name, directory, Optional.of(writer), holder, searchers, thread, analyzer);
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
      String name, Optional<Holder> holder, IOException cause) {
    return new ArchiveLockedException(
        "Archive "
            + name
            + " is open for writing elsewhere: by "
            + holder.map(Holder::read).orElse("this process")
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

  private static OpenIndex reading(Path folder, OwnThread thread) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(
          "Archive " + folder + " does not exist; open it for writing to make it");
    }
    Directory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw new ArchiveException(
            "Folder " + folder + " holds no archive; open it for writing to make one");
      }
      SchemaVersion.check(directory, folder.toString());
      SearcherManager searchers = new SearcherManager(directory, new Snapshots());
      return new OpenIndex(
          folder.toString(),
          directory,
          Optional.empty(),
          Optional.empty(),
          searchers,
          thread,
          Schema.analyzer());
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  String name() {
    return name;
  }

  Analyzer analyzer() {
    return analyzer;
  }

  Translation translation() {
    return translation;
  }

  IndexWriter checkWritable() {
    return writer.orElseThrow(
        () ->
            new ArchiveException(
                "Archive " + name + " is open for reading only; open it for writing to change it"));
  }

  void replace(String articleId, List<Document> block) throws IOException {
    IndexWriter open = checkWritable();
    call(() -> open.updateDocuments(Schema.block(articleId), block));
  }

  void delete(String articleId) throws IOException {
    IndexWriter open = checkWritable();
    call(() -> open.deleteDocuments(Schema.block(articleId)));
  }

  void commit() throws IOException {
    IndexWriter open = checkWritable();
    call(
        () -> {
          open.commit();
          return searchers.maybeRefresh();
        });
  }

  void refresh() throws IOException {
    call(searchers::maybeRefresh);
  }

  ArchiveCheck check() throws IOException {
    return call(() -> Integrity.of(directory));
  }

  /** What the files take; those that a merge deletes meanwhile are not counted. */
  long bytes() throws IOException {
    return call(
        () -> {
          long bytes = 0;
          for (String file : directory.listAll()) {
            bytes += length(file);
          }
          return bytes;
        });
  }

  private long length(String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (java.nio.file.NoSuchFileException | java.io.FileNotFoundException e) {
      return 0;
    }
  }

  Snapshot acquire() throws IOException {
    return (Snapshot) searchers.acquire();
  }

  void release(Snapshot snapshot) throws IOException {
    searchers.release(snapshot);
  }

  void close() throws IOException {
    try {
      call(
          () -> {
            closeFiles();
            return Boolean.TRUE;
          });
    } catch (AlreadyClosedException e) {
      return; // closing again does nothing
    } finally {
      thread.close();
    }
  }

  /** Lets go of everything, whatever fails. */
  private void closeFiles() throws IOException {
    closed = true;
    try {
      IOUtils.close(writer.orElse(null), searchers, directory);
    } finally {
      if (holder.isPresent()) {
        holder.get().remove();
      }
    }
  }

  private <T> T call(java.util.concurrent.Callable<T> task) throws IOException {
    try {
      return thread.call(
          () -> {
            if (closed) {
              throw new AlreadyClosedException("closed by its user");
            }
            return task.call();
          });
    } catch (java.util.concurrent.RejectedExecutionException e) {
      throw new AlreadyClosedException("closed by its user");
    }
  }

  /** Makes searchers that share a cache of their own, so that archives don't compete for one. */
  private static final class Snapshots extends SearcherFactory {
    private final QueryCache cache = new LRUQueryCache(CACHED_QUERIES, CACHE_BYTES);

    @Override
    public Snapshot newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new Snapshot(reader, cache);
    }
  }
}
