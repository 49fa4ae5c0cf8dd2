package dev.quotidian.lucene;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Refreshes an archive now and then, on a thread of its own. Safe for use by many threads. */
final class AutoRefresh implements AutoCloseable {
  private static final Logger LOG = System.getLogger(AutoRefresh.class.getName());

  private final String archive;
  private final Runnable refresh;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("quotidian-refresh").factory());

  private Optional<Future<?>> refreshes = Optional.empty(); // set once, before others see it

  private AutoRefresh(String archive, Runnable refresh) {
    this.archive = archive;
    this.refresh = refresh;
  }

  /** Begins to refresh; closed with the archive. */
  static AutoRefresh every(Duration every, String archive, Runnable refresh) {
    AutoRefresh started = new AutoRefresh(archive, refresh);
    long nanos = every.toNanos();
    started.refreshes =
        Optional.of(
            started.timer.scheduleWithFixedDelay(
                started::attempt, nanos, nanos, TimeUnit.NANOSECONDS));
    return started;
  }

  /** A failure is told, and the next refresh tries again. One while the archive closes is none. */
  private void attempt() {
    try {
      refresh.run();
    } catch (RuntimeException e) {
      Level level = timer.isShutdown() ? Level.DEBUG : Level.WARNING;
      LOG.log(level, "Archive " + archive + ": an automatic refresh failed", e);
    }
  }

  /** What is scheduled does not run any more. */
  @Override
  public void close() {
    refreshes.ifPresent(running -> running.cancel(false));
    timer.shutdown();
  }
}
