package dev.quotidian.archive;

/**
 * Stops what is being read from an archive, from another thread.
 *
 * <pre>{@code
 * Cancellation cancellation = new Cancellation();
 * threads.submit(() -> archive.cancelledBy(cancellation).search(search));
 * cancellation.cancel(); // the user has gone: the search throws SearchCancelledException
 * }</pre>
 *
 * <p>Safe for use by many threads. Once cancelled it stays so.
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
