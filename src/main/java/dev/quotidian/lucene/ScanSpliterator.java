package dev.quotidian.lucene;

import dev.quotidian.lucene.search.SnapshotScan;
import dev.quotidian.lucene.store.IndexSnapshot;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * What a stream of articles or quotations reads: a scan, and the snapshot that it holds until the
 * end or until it is closed. For one thread at a time; closed on any thread.
 */
final class ScanSpliterator<T> extends Spliterators.AbstractSpliterator<T> {
  private static final Cleaner CLEANER = Cleaner.create();

  private final ArchiveAccess access;
  private final Cleaner.Cleanable snapshot;
  private Optional<SnapshotScan<T>> scan = Optional.empty();
  private boolean closed;

  /** Takes over the caller's reference of the snapshot. */
  ScanSpliterator(ArchiveAccess access, IndexSnapshot snapshot) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.access = access;
    this.snapshot = CLEANER.register(this, new Release(access, snapshot));
  }

  /** Of a stream that nobody closes, when nobody can read it any more. */
  private record Release(ArchiveAccess access, IndexSnapshot snapshot) implements Runnable {
    @Override
    public void run() {
      access.run(() -> access.index().release(snapshot));
    }
  }

  void open(SnapshotScan<T> opened) {
    scan = Optional.of(opened);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    Optional<T> next = access.call(this::next);
    next.ifPresent(action);
    return next.isPresent();
  }

  /** Not while it is closed by another thread, so that no file is read that is released. */
  private synchronized Optional<T> next() throws IOException {
    if (access.index().isClosed()) {
      close();
      throw new AlreadyClosedException("closed while a stream of it was read");
    }
    if (closed || scan.isEmpty()) {
      return Optional.empty();
    }
    if (scan.get().advance()) {
      return Optional.of(scan.get().read());
    }
    close();
    return Optional.empty();
  }

  /** Releases the snapshot; again, it does nothing. */
  synchronized void close() {
    if (!closed) {
      closed = true;
      scan = Optional.empty();
      snapshot.clean();
    }
  }
}
