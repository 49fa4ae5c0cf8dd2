package dev.quotidian.archive.support;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Watches over what an open archive has not committed: commits it every so often, if it is told to,
 * and warns when the Java machine exits before anybody has. Safe for use by many threads.
 */
public final class UncommittedChanges implements AutoCloseable {
  private static final Logger LOG = System.getLogger(UncommittedChanges.class.getName());

  /** Commits an archive. */
  public interface Commit {
    void run() throws IOException;
  }

  private final String archive;
  private final BooleanSupplier exist;
  private final Commit commit;
  private final Optional<ScheduledExecutorService> timer;
  private Optional<Future<?>> commits = Optional.empty(); // set once, before others see it
  private final Thread atExit = new Thread(this::warn, "quotidian-exit");

  private UncommittedChanges(
      String archive,
      BooleanSupplier exist,
      Commit commit,
      Optional<ScheduledExecutorService> timer) {
    this.archive = archive;
    this.exist = exist;
    this.commit = commit;
    this.timer = timer;
  }

  /**
   * Begins to watch; closed with the archive.
   *
   * @param exist whether there are changes that are not committed
   * @param every how often they are committed; never, if empty
   */
  public static UncommittedChanges watch(
      String archive, BooleanSupplier exist, Commit commit, Optional<Duration> every) {
    UncommittedChanges watched =
        new UncommittedChanges(archive, exist, commit, every.map(any -> timer()));
    watched.start(every);
    return watched;
  }

  private static ScheduledExecutorService timer() {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("quotidian-commit").factory());
  }

  private void start(Optional<Duration> every) {
    Runtime.getRuntime().addShutdownHook(atExit);
    if (timer.isPresent() && every.isPresent()) {
      long nanos = every.get().toNanos();
      commits =
          Optional.of(
              timer.get().scheduleWithFixedDelay(this::commit, nanos, nanos, TimeUnit.NANOSECONDS));
    }
  }

  /** A failure is told, and the next commit tries again. */
  private void commit() {
    try {
      if (exist.getAsBoolean()) {
        commit.run();
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Archive " + archive + ": an automatic commit failed", e);
    }
  }

  /** To the standard error: loggers may be closed by now. */
  private void warn() {
    if (exist.getAsBoolean()) {
      System.err.println(
          "Archive "
              + archive
              + " was not closed: what was changed since the last commit is lost; close it, commit, or"
              + " open it with ArchiveSettings.withAutoCommit");
    }
  }

  @Override
  public void close() {
    commits.ifPresent(running -> running.cancel(false));
    timer.ifPresent(ScheduledExecutorService::shutdown);
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      LOG.log(Level.DEBUG, "Archive {0} is closed while the Java machine exits", archive);
    }
  }
}
