package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.engine.UninterruptibleThread;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * The Lucene index of one archive, opened. What touches files from then on runs on its own thread.
 */
public final class OpenIndex {
  private static final Logger LOG = System.getLogger(OpenIndex.class.getName());

  private final String name;
  private final Directory directory;
  private final Optional<IndexWriter> writer;
  private final Optional<LockHolder> holder;
  private final SearcherManager searchers;
  private final CurrentSnapshot current;
  private final UninterruptibleThread thread;
  private final Analyzer analyzer;
  private final SnapshotLeases leases;
  private boolean closed; // only on its own thread

  OpenIndex(
      String name,
      Directory directory,
      Optional<IndexWriter> writer,
      Optional<LockHolder> holder,
      SearcherManager searchers,
      UninterruptibleThread thread,
      Analyzer analyzer,
      CursorSettings cursors)
      throws IOException {
    this.name = name;
    this.directory = directory;
    this.writer = writer;
    this.holder = holder;
    this.searchers = searchers;
    this.current = new CurrentSnapshot(searchers);
    this.thread = thread;
    this.analyzer = analyzer;
    this.leases = new SnapshotLeases(cursors, this::release);
  }

  public String name() {
    return name;
  }

  public Analyzer analyzer() {
    return analyzer;
  }

  /** The snapshots held for searches that are read page by page. */
  public SnapshotLeases leases() {
    return leases;
  }

  public boolean isWritable() {
    return writer.isPresent();
  }

  public IndexWriter checkWritable() {
    return writer.orElseThrow(
        () ->
            new ArchiveException(
                "Archive " + name + " is open for reading only; open it for writing to change it"));
  }

  /** Returns at once; the block is written when what was asked before is done. */
  public Future<Long> replace(String articleId, List<Document> block) {
    IndexWriter open = checkWritable();
    return start(() -> open.updateDocuments(Schema.block(articleId), block));
  }

  public void delete(String articleId) throws IOException {
    IndexWriter open = checkWritable();
    onOwnThread(() -> open.deleteDocuments(Schema.block(articleId)));
  }

  public void commit() throws IOException {
    IndexWriter open = checkWritable();
    onOwnThread(
        () -> {
          open.commit();
          return refreshHere();
        });
  }

  public void refresh() throws IOException {
    onOwnThread(this::refreshHere);
  }

  /** What was kept for cursors that have expired goes when something new comes. */
  private boolean refreshHere() throws IOException {
    leases.expire();
    current.refresh();
    return true;
  }

  public ArchiveCheck check() throws IOException {
    return onOwnThread(() -> IndexCheck.of(directory));
  }

  /** What the files take; those that a merge deletes meanwhile are not counted. */
  public long bytes() throws IOException {
    return onOwnThread(
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

  /** The archive as it is now; the caller must let go of it. */
  public IndexSnapshot acquire() {
    return current.hold();
  }

  /**
   * Lets go of the snapshot. The last who does gives its files back on the archive's own thread:
   * files that were merged away are deleted then, and a caller that is interrupted while it does so
   * closes the lock.
   */
  public void release(IndexSnapshot snapshot) throws IOException {
    if (snapshot.letGo()) {
      try {
        thread.later(() -> releaseHere(snapshot));
      } catch (RejectedExecutionException e) {
        searchers.release(snapshot); // the files are closed by now
      }
    }
  }

  private void releaseHere(IndexSnapshot snapshot) {
    try {
      searchers.release(snapshot);
    } catch (IOException | AlreadyClosedException e) {
      LOG.log(Level.WARNING, "Archive " + name + ": files of an old snapshot may remain", e);
    }
  }

  public void close() throws IOException {
    try {
      onOwnThread(
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
      leases.close(current::letGo);
      current.close();
      IOUtils.close(writer.orElse(null), searchers, directory);
    } finally {
      if (holder.isPresent()) {
        holder.get().remove();
      }
    }
  }

  /** Runs {@code task} on the archive's own thread, and waits for it. */
  public <T> T onOwnThread(Callable<T> task) throws IOException {
    return UninterruptibleThread.await(start(task));
  }

  private <T> Future<T> start(Callable<T> task) {
    try {
      return thread.start(
          () -> {
            if (closed) {
              throw new AlreadyClosedException("closed by its user");
            }
            return task.call();
          });
    } catch (RejectedExecutionException e) {
      throw new AlreadyClosedException("closed by its user");
    }
  }
}
