package dev.quotidian.archive;

/**
 * Cancels searches and other reads of an archive from another thread.
 *
 * <pre>{@code
 * Cancellation cancellation = new Cancellation();
 * threads.submit(() -> archive.cancelledBy(cancellation).search(search));
 * cancellation.cancel(); // the user has gone: the search throws SearchCancelledException
 * }</pre>
 *
 * <p>Thread-safe. Once cancelled it stays cancelled.
 *
 * @since 0.1
 */
public final class Cancellation {
  private volatile boolean cancelled;

  /** One that is not cancelled yet. */
  public Cancellation() {}

  /** Stops whatever reads with this, now and later. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether {@link #cancel} was called. */
  public boolean isCancelled() {
    return cancelled;
  }
}
