package dev.quotidian.archive.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The one thread on which an archive opens, writes and closes files. A thread that is interrupted
 * while it does so closes Lucene's files for good; this thread no caller can reach, and a caller
 * that is interrupted while waiting for it waits on, and is still interrupted afterwards.
 */
public final class UninterruptibleThread implements AutoCloseable {
  private final ExecutorService executor;

  public UninterruptibleThread(String name) {
    executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Runs {@code task}, and waits for it. */
  public <T> T call(Callable<T> task) throws IOException {
    return await(start(task));
  }

  /** Runs {@code task} when those before it are done. */
  public <T> Future<T> start(Callable<T> task) {
    return executor.submit(task);
  }

  /** Runs {@code task} when those before it are done; nobody waits for it. */
  public void later(Runnable task) {
    executor.execute(task);
  }

  /** Waits, whatever interrupts. */
  public static <T> T await(Future<T> future) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw rethrown(Objects.requireNonNull(e.getCause()));
    } catch (CancellationException e) {
      throw new IOException("the archive is being closed", e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException rethrown(Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case UncheckedIOException e -> new IOException(e.getMessage(), e);
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
