package dev.quotidian.archive;

/**
 * Receives how far a long operation has come.
 *
 * <pre>{@code
 * Quotidian.upgrade(folder, (done, total) -> print(done + " of " + total));
 * }</pre>
 *
 * <p>It is called after each article or after some, by one thread at a time; not necessarily the
 * caller's. What it throws ends the operation.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Progress {

  /** The total where nobody knows beforehand how many there are, as in a stream. */
  long UNKNOWN = -1;

  /**
   * So many articles are done.
   *
   * @param done how many are done, with those of a run before that this one goes on with
   * @param total how many there are, or {@link #UNKNOWN}
   */
  void done(long done, long total);
}
