package dev.quotidian.lucene.store;

import java.io.IOException;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The current snapshot: the point in time that new searches read. Readers hold it by a reference
 * count of its own. So they need the index thread only when they release the last reference to a
 * snapshot that was replaced. Acquired on any thread; refreshed, released and closed on the index
 * thread.
 */
final class CurrentSnapshot {
  private SearcherManager searchers; // on the index thread
  private volatile @Nullable IndexSnapshot snapshot;

  CurrentSnapshot(SearcherManager searchers) throws IOException {
    this.searchers = searchers;
    this.snapshot = (IndexSnapshot) searchers.acquire();
  }

  /** The snapshot, whose files stay open until the caller releases it. */
  IndexSnapshot acquire() {
    while (true) {
      IndexSnapshot now = snapshot;
      if (now == null) {
        throw new AlreadyClosedException("closed by its user");
      }
      if (now.tryIncRef()) {
        return now;
      }
    }
  }

  /** Makes what was written visible to new searches. */
  void refresh() throws IOException {
    searchers.maybeRefresh();
    replace();
  }

  /** New searches read what others have from now on. */
  void moveTo(SearcherManager others) throws IOException {
    searchers = others;
    replace();
  }

  private void replace() throws IOException {
    IndexSnapshot next = (IndexSnapshot) searchers.acquire();
    IndexSnapshot before = snapshot;
    snapshot = next;
    if (next == before) {
      searchers.release(next);
    } else if (before != null) {
      release(before);
    }
  }

  /** Releases one reference, and the files with the last one. On the index thread. */
  void release(IndexSnapshot released) throws IOException {
    if (released.decRef()) {
      searchers.release(released);
    }
  }

  void close() throws IOException {
    IndexSnapshot last = snapshot;
    snapshot = null;
    if (last != null) {
      release(last);
    }
  }
}
