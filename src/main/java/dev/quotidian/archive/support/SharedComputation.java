package dev.quotidian.archive.support;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * A value that takes long to make and is made once. Who cannot wait until it is there goes without;
 * it is made to its end all the same, for those who come next. Safe for use by many threads.
 */
public final class SharedComputation<T> {
  private static final int MILLIS_BETWEEN_LOOKS = 5;

  private final FutureTask<T> task;
  private final AtomicBoolean started = new AtomicBoolean();

  public SharedComputation(Callable<T> making) {
    this.task = new FutureTask<>(making);
  }

  /** The value: made on the caller's thread, unless somebody makes it already. */
  public T value() throws IOException {
    if (started.compareAndSet(false, true)) {
      task.run();
    }
    return UninterruptibleThread.await(task);
  }

  /**
   * The value; empty if it is too late before it is there.
   *
   * @param elsewhere begins to make it, on another thread
   */
  public Optional<T> value(BooleanSupplier isTooLate, Executor elsewhere) throws IOException {
    if (started.compareAndSet(false, true)) {
      elsewhere.execute(task);
    }
    boolean interrupted = false;
    try {
      while (!task.isDone() && !isTooLate.getAsBoolean()) {
        interrupted |= isInterruptedWhileItWaits();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return task.isDone() ? Optional.of(value()) : Optional.empty();
  }

  private boolean isInterruptedWhileItWaits() {
    try {
      task.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      return false;
    } catch (InterruptedException e) {
      return true;
    } catch (ExecutionException | TimeoutException e) {
      return false; // a failure is thrown where the value is asked for
    }
  }
}
