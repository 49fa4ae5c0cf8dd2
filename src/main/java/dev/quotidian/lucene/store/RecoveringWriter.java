package dev.quotidian.lucene.store;

import java.io.IOException;
import java.io.Serial;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The writer of an open index, which outlives a full disk. Lucene closes a writer that could not
 * write, and forgets what was not committed. Whoever changes something then is told so, once; the
 * next change opens another writer, of the last commit. All on the index thread, except {@link
 * #hasUncommittedChanges}.
 */
public final class RecoveringWriter {
  private final Opening opening;
  private volatile IndexWriter writer;
  private boolean isLossKnown;

  /** Opens a writer of the last commit. */
  interface Opening {
    IndexWriter open() throws IOException;
  }

  /** Changes the index. */
  interface Change<T> {
    T apply(IndexWriter writer) throws IOException;
  }

  /** Is told of another writer. */
  interface Reopened {
    void by(IndexWriter writer) throws IOException;
  }

  /** The index could not be written, and all changes since the last commit are lost. */
  static final class LostChangesException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    LostChangesException(Throwable cause) {
      super(cause.getMessage(), cause);
    }
  }

  /**
   * A writer.
   *
   * @param first the one to begin with
   * @param opening opens the next
   */
  RecoveringWriter(IndexWriter first, Opening opening) {
    this.writer = first;
    this.opening = opening;
  }

  /** Whether an error says that all changes since the last commit are lost. */
  public static boolean isLoss(IOException error) {
    return error instanceof LostChangesException;
  }

  IndexWriter writer() {
    return writer;
  }

  /** Whether something was changed since the last commit; not, where it is closed. */
  boolean hasUncommittedChanges() {
    IndexWriter open = writer;
    return open.isOpen() && open.hasUncommittedChanges();
  }

  /**
   * Changes the index, with another writer where the last one failed.
   *
   * @throws LostChangesException if all since the last commit is lost
   */
  <T> T change(Change<T> change, Reopened reopened) throws IOException {
    if (!writer.isOpen()) {
      reopen(reopened);
    }
    try {
      return change.apply(writer);
    } catch (IOException | RuntimeException e) {
      if (writer.isOpen()) {
        throw e;
      }
      throw lost(e);
    }
  }

  private void reopen(Reopened reopened) throws IOException {
    if (!isLossKnown) {
      throw lost(new AlreadyClosedException("a merge failed"));
    }
    IndexWriter next = opening.open();
    boolean success = false;
    try {
      reopened.by(next);
      success = true;
    } finally {
      if (!success) {
        next.rollback();
      }
    }
    writer = next;
    isLossKnown = false;
  }

  /** Changes the index for nobody: what is lost is told to whoever changes something next. */
  <T> T changeUnattended(Change<T> change, Reopened reopened) throws IOException {
    try {
      return change(change, reopened);
    } catch (LostChangesException e) {
      isLossKnown = false;
      throw e;
    }
  }

  private LostChangesException lost(Exception error) {
    isLossKnown = true;
    Throwable tragic = writer.getTragicException();
    return new LostChangesException(tragic == null ? error : tragic);
  }

  /** Commits and closes it. */
  void close() throws IOException {
    if (!writer.isOpen() && !isLossKnown) {
      throw lost(new AlreadyClosedException("a merge failed"));
    }
    writer.close();
  }
}
