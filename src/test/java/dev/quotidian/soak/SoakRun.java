package dev.quotidian.soak;

import dev.quotidian.archive.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What all threads of a run share. Safe for use by many threads. */
final class SoakRun {
  private static final int MAX_WRONG = 20;

  private final long seed;
  private final long end;
  private final AtomicLong answers = new AtomicLong();
  private final AtomicLong snapshots = new AtomicLong();
  private final AtomicLong changes = new AtomicLong();
  private final List<String> wrong = new ArrayList<>(); // guarded by itself
  private final Map<String, Set<Integer>> written = new ConcurrentHashMap<>(); // hashes by id

  /**
   * A run.
   *
   * @param end of {@link System#nanoTime}
   */
  SoakRun(long seed, long end) {
    this.seed = seed;
    this.end = end;
  }

  long seed() {
    return seed;
  }

  boolean isOver() {
    return System.nanoTime() - end > 0 || wrong().size() >= MAX_WRONG;
  }

  /** Before it is added. */
  void isWritten(AnnotatedArticle article) {
    written
        .computeIfAbsent(article.article().id(), id -> ConcurrentHashMap.newKeySet())
        .add(hash(article));
    changes.incrementAndGet();
  }

  boolean wasWritten(AnnotatedArticle article) {
    return written.getOrDefault(article.article().id(), Set.of()).contains(hash(article));
  }

  private static int hash(AnnotatedArticle article) {
    return 31 * article.article().hashCode() + article.annotations().hashCode();
  }

  void isAnswered(int count) {
    answers.addAndGet(count);
  }

  void isRead() {
    snapshots.incrementAndGet();
  }

  void isWrong(Throwable what) {
    synchronized (wrong) {
      wrong.add(what.toString());
    }
  }

  List<String> wrong() {
    synchronized (wrong) {
      return List.copyOf(wrong);
    }
  }

  @Override
  public String toString() {
    return "%,d answers over %,d points in time, %,d changes, %d wrong"
        .formatted(answers.get(), snapshots.get(), changes.get(), wrong().size());
  }
}
