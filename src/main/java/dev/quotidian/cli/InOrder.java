package dev.quotidian.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on many items on several threads and hands over the results in order; only a few are in
 * memory at a time.
 */
final class InOrder {
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Works on all items.
   *
   * @param sink is given each result; false ends the work
   */
  static <T, R> void forEach(
      Iterator<T> items, int threads, Function<T, R> work, Predicate<R> sink) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      Queue<Future<R>> running = new ArrayDeque<>();
      boolean wanted = true;
      while (wanted && (items.hasNext() || !running.isEmpty())) {
        if (items.hasNext() && running.size() < threads * AHEAD) {
          T item = items.next();
          running.add(workers.submit(() -> work.apply(item)));
        } else {
          wanted = sink.test(result(running.remove()));
        }
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
