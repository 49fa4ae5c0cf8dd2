package dev.quotidian.lucene;

import dev.quotidian.archive.ArchiveMetrics;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Tells the metrics of an app what an archive does. Where they fail, that is logged and nothing
 * else fails. Safe for use by many threads.
 */
public final class Metering {
  private static final Logger LOG = System.getLogger(Metering.class.getName());

  public static final String CALLED = "called";
  public static final String AUTOMATIC = "automatic";

  /** What is timed. */
  public interface Action {
    void run() throws IOException;
  }

  private final String archive;
  private final ArchiveMetrics metrics;
  private final AtomicBoolean hasFailed = new AtomicBoolean();

  /** Of an archive. */
  public Metering(String archive, ArchiveMetrics metrics) {
    this.archive = archive;
    this.metrics = metrics;
  }

  /** Reads, and tells how long that took, also where it failed. */
  public <T> T search(String kind, Supplier<T> read) {
    long start = System.nanoTime();
    try {
      return read.get();
    } finally {
      told(ArchiveMetrics.SEARCHES, kind, start);
    }
  }

  public void commit(String kind, Action commit) throws IOException {
    timed(ArchiveMetrics.COMMITS, kind, commit);
  }

  public void refresh(String kind, Action refresh) throws IOException {
    timed(ArchiveMetrics.REFRESHES, kind, refresh);
  }

  private void timed(String timer, String kind, Action action) throws IOException {
    long start = System.nanoTime();
    try {
      action.run();
    } finally {
      told(timer, kind, start);
    }
  }

  private void told(String timer, String kind, long start) {
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    tell(() -> metrics.time(timer, kind, taken));
  }

  /** An article was added. */
  public void added() {
    count(ArchiveMetrics.ARTICLES, "added", 1);
  }

  /** An article was refused. */
  public void refused() {
    count(ArchiveMetrics.ARTICLES, "refused", 1);
  }

  public void count(String counter, String kind, long amount) {
    tell(() -> metrics.count(counter, kind, amount));
  }

  private void tell(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      Level level = hasFailed.getAndSet(true) ? Level.DEBUG : Level.WARNING;
      LOG.log(level, "Archive " + archive + ": its ArchiveMetrics failed; it goes on", e);
    }
  }
}
