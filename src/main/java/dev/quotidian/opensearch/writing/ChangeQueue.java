package dev.quotidian.opensearch.writing;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.cluster.BulkSettings;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.store.ClusterIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * The changes that wait to be sent. A few threads send them, each as many as fit in a request:
 * where one thread adds one article after the other they go one by one, where many add they go
 * together. Changes of one article are carried out in their order. Whoever adds waits while the
 * queue is full. Safe for use by many threads.
 */
public final class ChangeQueue implements AutoCloseable {
  private static final int MAX_ARTICLES = 1_000; // of a request

  private final BulkSender sender;
  private final String archive;
  private final long maxRequest;
  private final long maxWaiting;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<ArticleChange> waiting = new ArrayDeque<>();
  private final Set<String> sending = new HashSet<>();
  private final List<Thread> senders;
  private long waitingSize;
  private boolean closed;

  /** Starts its threads. */
  public ChangeQueue(ClusterIndex index) {
    BulkSettings bulk = index.settings().bulk();
    this.sender = new BulkSender(index);
    this.archive = index.settings().described();
    this.maxRequest = (long) bulk.megabytes() << 20;
    this.maxWaiting = maxRequest * (bulk.requests() + 1);
    this.senders =
        IntStream.range(0, bulk.requests())
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .daemon()
                        .name("quotidian-bulk-" + number)
                        .start(this::sendAll))
            .toList();
  }

  /**
   * Puts an article in the place of the one with its id.
   *
   * @return done when the cluster has acknowledged it
   */
  public Future<Long> put(ClusterBlock block) {
    return enqueue(ArticleChange.put(block));
  }

  /**
   * Puts an article in the place of the one with its id, if that still is the one that was seen.
   *
   * @param seen its version
   * @return done when the cluster has acknowledged it, with 1; with 0 where nothing was changed
   */
  public Future<Long> replace(ClusterBlock block, long seen) {
    return enqueue(ArticleChange.put(block, OptionalLong.of(seen)));
  }

  /**
   * Deletes an article, if it is there.
   *
   * @return done when the cluster has acknowledged it
   */
  public Future<Long> delete(String articleId) {
    return enqueue(ArticleChange.delete(articleId, OptionalLong.empty()));
  }

  /**
   * Deletes an article, if it still is the one that was seen.
   *
   * @param seen its version
   * @return done when the cluster has acknowledged it, with 1; with 0 where nothing was changed
   */
  public Future<Long> delete(String articleId, long seen) {
    return enqueue(ArticleChange.delete(articleId, OptionalLong.of(seen)));
  }

  private Future<Long> enqueue(ArticleChange change) {
    lock.lock();
    try {
      while (!closed && !waiting.isEmpty() && waitingSize + change.size() > maxWaiting) {
        changed.awaitUninterruptibly();
      }
      if (closed) {
        throw new ArchiveException("Archive " + archive + " is closed");
      }
      waiting.add(change);
      waitingSize += change.size();
      changed.signalAll();
      return change.done();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until all that was enqueued so far, and what is enqueued meanwhile, is carried out. */
  public void await() {
    lock.lock();
    try {
      while (!waiting.isEmpty() || !sending.isEmpty()) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void sendAll() {
    for (List<ArticleChange> next = take(); !next.isEmpty(); next = take()) {
      try {
        sender.send(next);
      } finally {
        sent(next);
      }
    }
  }

  /** The next changes that may be sent; none when the queue is closed and empty. */
  private List<ArticleChange> take() {
    lock.lock();
    try {
      while (true) {
        List<ArticleChange> next = sendable();
        if (!next.isEmpty() || (closed && waiting.isEmpty())) {
          return next;
        }
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Those at the front, but for articles of which an earlier change is under way or waits. */
  private List<ArticleChange> sendable() {
    List<ArticleChange> next = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    long size = 0;
    for (Iterator<ArticleChange> all = waiting.iterator(); all.hasNext(); ) {
      ArticleChange change = all.next();
      if (!next.isEmpty() && (size + change.size() > maxRequest || next.size() >= MAX_ARTICLES)) {
        break;
      }
      if (taken.add(change.articleId()) && !sending.contains(change.articleId())) {
        next.add(change);
        size += change.size();
        all.remove();
      }
    }
    waitingSize -= size;
    next.forEach(change -> sending.add(change.articleId()));
    if (!next.isEmpty()) {
      changed.signalAll();
    }
    return next;
  }

  private void sent(List<ArticleChange> changes) {
    lock.lock();
    try {
      changes.forEach(change -> sending.remove(change.articleId()));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Carries out what waits, and takes nothing more. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    await();
    senders.forEach(ChangeQueue::join);
  }

  private static void join(Thread sender) {
    try {
      sender.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it ends by itself, with nothing left to send
    }
  }
}
