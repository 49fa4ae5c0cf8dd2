package dev.quotidian.lucene.store;

import java.io.IOException;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The snapshot that whoever reads now gets. Readers hold it by a count of its own, so that they
 * come and go without the archive's own thread, which is needed only when the last lets go of a
 * snapshot that was replaced. Refreshed and closed on that thread, held on any.
 */
final class CurrentSnapshot {
  private final SearcherManager searchers;
  private volatile @Nullable IndexSnapshot snapshot;

  CurrentSnapshot(SearcherManager searchers) throws IOException {
    this.searchers = searchers;
    this.snapshot = (IndexSnapshot) searchers.acquire();
  }

  /** The snapshot, which is kept until the caller lets go of it. */
  IndexSnapshot hold() {
    while (true) {
      IndexSnapshot now = snapshot;
      if (now == null) {
        throw new AlreadyClosedException("closed by its user");
      }
      if (now.hold()) {
        return now;
      }
    }
  }

  /** Sees to it that what was written is seen. */
  void refresh() throws IOException {
    searchers.maybeRefresh();
    IndexSnapshot next = (IndexSnapshot) searchers.acquire();
    IndexSnapshot before = snapshot;
    snapshot = next;
    if (next == before) {
      searchers.release(next);
    } else if (before != null) {
      letGo(before);
    }
  }

  /** Gives the files back if nobody else holds the snapshot; on the archive's own thread. */
  void letGo(IndexSnapshot held) throws IOException {
    if (held.letGo()) {
      searchers.release(held);
    }
  }

  void close() throws IOException {
    IndexSnapshot last = snapshot;
    snapshot = null;
    if (last != null) {
      letGo(last);
    }
  }
}
