package dev.quotidian.lucene;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Refreshes an archive now and then, on a thread of its own. Safe for use by many threads. */
final class AutoRefresh implements AutoCloseable {
  private static final Logger LOG = System.getLogger(AutoRefresh.class.getName());

  private final ScheduledExecutorService timer;
  private final Future<?> refreshes;

  private AutoRefresh(ScheduledExecutorService timer, Future<?> refreshes) {
    this.timer = timer;
    this.refreshes = refreshes;
  }

  /** Begins to refresh; closed with the archive. */
  static AutoRefresh every(Duration every, String archive, Runnable refresh) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("quotidian-refresh").factory());
    Runnable attempt = () -> refresh(archive, refresh);
    long nanos = every.toNanos();
    return new AutoRefresh(
        timer, timer.scheduleWithFixedDelay(attempt, nanos, nanos, TimeUnit.NANOSECONDS));
  }

  /** A failure is told, and the next refresh tries again. */
  private static void refresh(String archive, Runnable refresh) {
    try {
      refresh.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Archive " + archive + ": an automatic refresh failed", e);
    }
  }

  @Override
  public void close() {
    refreshes.cancel(false);
    timer.shutdown();
  }
}
