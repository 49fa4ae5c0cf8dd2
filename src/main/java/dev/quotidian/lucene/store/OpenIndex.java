package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.field.OwnFields;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The open Lucene index of one archive: its directory, its writer, its current snapshot and the
 * leases of older ones. All access to files but reading runs on one thread of its own, the index
 * thread. Safe for use by many threads.
 */
public final class OpenIndex implements SnapshotSource {
  private static final Logger LOG = System.getLogger(OpenIndex.class.getName());

  private final String name;
  private final Directory directory;
  private final Optional<RecoveringWriter> writer;
  private final Optional<LockHolder> holder;
  private volatile SearcherManager searchers; // replaced on the index thread
  private final CurrentSnapshot current;
  private final UninterruptibleThread thread;
  private final Declared declared;
  private final SnapshotLeases leases;
  private volatile boolean closed; // written on the index thread

  OpenIndex(
      String name,
      Directory directory,
      Optional<RecoveringWriter> writer,
      Optional<LockHolder> holder,
      SearcherManager searchers,
      UninterruptibleThread thread,
      Declared declared,
      CursorSettings cursors)
      throws IOException {
    this.name = name;
    this.directory = directory;
    this.writer = writer;
    this.holder = holder;
    this.searchers = searchers;
    this.current = new CurrentSnapshot(searchers);
    this.thread = thread;
    this.declared = declared;
    this.leases = new SnapshotLeases(cursors, this::release);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public LanguageAnalyzers analyzers() {
    return declared.analyzers();
  }

  @Override
  public OwnFields fields() {
    return declared.fields();
  }

  @Override
  public OpenEncoder encoder() {
    return declared.encoder();
  }

  @Override
  public Optional<Path> folder() {
    return FilterDirectory.unwrap(directory) instanceof FSDirectory files
        ? Optional.of(files.getDirectory())
        : Optional.empty();
  }

  @Override
  public long lease(IndexSnapshot snapshot) throws IOException {
    return leases.lease(snapshot);
  }

  @Override
  public Optional<IndexSnapshot> acquireLeased(long lease) throws IOException {
    return leases.acquire(lease);
  }

  @Override
  public SnapshotLeases.End endOf(long lease) {
    return leases.end(lease);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  public boolean isWritable() {
    return writer.isPresent();
  }

  /** Refuses to change an archive that is open for reading only. */
  public void checkWritable() {
    writable();
  }

  private RecoveringWriter writable() {
    return writer.orElseThrow(
        () ->
            new ArchiveException(
                "Archive " + name + " is open for reading only; open it for writing to change it"));
  }

  /** Whether something was changed since the last commit; not, where it is closed. */
  public boolean hasUncommittedChanges() {
    return writer.filter(RecoveringWriter::hasUncommittedChanges).isPresent();
  }

  /**
   * Starts to replace an article's block, and returns at once. Blocks are written in the order of
   * the calls.
   */
  public Future<Long> replace(String articleId, List<Document> block) {
    return startChange(open -> open.updateDocuments(Schema.block(articleId), block));
  }

  public void delete(String articleId) throws IOException {
    change(open -> open.deleteDocuments(Schema.block(articleId)));
  }

  /** Deletes the blocks of these articles and commits, with nothing in between. */
  public void deleteAll(List<String> articleIds) throws IOException {
    change(
        open -> {
          for (String id : articleIds) {
            open.deleteDocuments(Schema.block(id));
          }
          open.commit();
          return refreshNow();
        });
  }

  /** Takes what was deleted off the disk, see {@link Purge}. Ends all leases. */
  public boolean purge() throws IOException {
    return change(
        open -> {
          Purge purge = new Purge(open, directory);
          purge.mergeDeletesAway();
          leases.endAll(current::release);
          refreshNow();
          return purge.deleteOldFiles();
        });
  }

  public void commit() throws IOException {
    change(
        open -> {
          open.commit();
          return refreshNow();
        });
  }

  /** Commits for nobody: a failure that loses changes is told to whoever changes something next. */
  public void commitUnattended() throws IOException {
    RecoveringWriter open = writable();
    onIndexThread(() -> open.changeUnattended(IndexWriter::commit, this::searchAnew));
    refresh();
  }

  public void refresh() throws IOException {
    if (writer.isPresent()) {
      change(open -> refreshNow());
    } else {
      onIndexThread(this::refreshNow);
    }
  }

  /** Changes the index on the index thread, and waits for it. */
  private <T> T change(RecoveringWriter.Change<T> change) throws IOException {
    return UninterruptibleThread.await(startChange(change));
  }

  private <T> Future<T> startChange(RecoveringWriter.Change<T> change) {
    RecoveringWriter open = writable();
    return start(() -> open.change(change, this::searchAnew));
  }

  /** Searches find what another writer has. Snapshots of the one before can still be read. */
  private void searchAnew(IndexWriter reopened) throws IOException {
    SearcherManager before = searchers;
    searchers = new SearcherManager(reopened, SnapshotFactory.cached());
    current.moveTo(searchers);
    before.close();
  }

  /**
   * Ends leases too, so that the snapshots of expired cursors are released when a new one comes,
   * and what the others keep on disk is bounded.
   */
  private boolean refreshNow() throws IOException {
    leases.expire();
    current.refresh();
    if (leases.areAny()) {
      IndexSnapshot snapshot = current.acquire();
      try {
        leases.bound(snapshot);
      } finally {
        current.release(snapshot);
      }
    }
    return true;
  }

  /** The files. Those of a commit may be deleted meanwhile: {@link PinnedCommit} holds them. */
  public Directory directory() {
    return directory;
  }

  /** The size of the index files. Those that a merge deletes meanwhile are not counted. */
  public long sizeInBytes() throws IOException {
    return onIndexThread(() -> IndexFiles.length(directory));
  }

  @Override
  public IndexSnapshot acquire() {
    return current.acquire();
  }

  /**
   * Releases the snapshot. With the last reference its files are released on the index thread,
   * because files that were merged away are deleted then, and an interrupt of the caller meanwhile
   * would close Lucene's lock.
   */
  @Override
  public void release(IndexSnapshot snapshot) throws IOException {
    if (snapshot.decRef()) {
      try {
        thread.later(() -> releaseNow(snapshot));
      } catch (RejectedExecutionException e) {
        searchers.release(snapshot); // the files are closed by now
      }
    }
  }

  private void releaseNow(IndexSnapshot snapshot) {
    try {
      searchers.release(snapshot);
    } catch (IOException | AlreadyClosedException e) {
      LOG.log(Level.WARNING, "Archive " + name + ": files of an old snapshot may remain", e);
    }
  }

  public void close() throws IOException {
    try {
      onIndexThread(
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

  /** Closes everything, even where one part fails. */
  private void closeFiles() throws IOException {
    closed = true;
    try {
      leases.close(current::release);
      current.close();
      IOUtils.close(writer.<Closeable>map(open -> open::close).orElse(null), searchers, directory);
    } finally {
      if (holder.isPresent()) {
        holder.get().remove();
      }
    }
  }

  /** Runs {@code task} on the index thread, and waits for it. */
  public <T> T onIndexThread(Callable<T> task) throws IOException {
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
