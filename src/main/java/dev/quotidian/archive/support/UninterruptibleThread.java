package dev.quotidian.archive.support;

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
 * The index thread: the one thread on which an archive opens, writes and closes files. If a thread
 * is interrupted while it does so, Lucene's files are closed for good. No caller can interrupt this
 * thread. A caller that is interrupted while it waits keeps waiting, and is still interrupted
 * afterwards. Safe for use by many threads.
 */
public final class UninterruptibleThread implements AutoCloseable {
  private final ExecutorService executor;

  public UninterruptibleThread(String name) {
    executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Runs {@code task} on a thread of its own, and waits for it; meanwhile other work goes on. */
  public static <T> T callApart(String name, Callable<T> task) throws IOException {
    try (UninterruptibleThread own = new UninterruptibleThread(name)) {
      return own.call(task);
    }
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

  /** Waits for a result, even if interrupted meanwhile. */
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
