package dev.quotidian.opensearch.cursor;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.request.PointInTime;
import dev.quotidian.opensearch.search.ClusterPage;
import dev.quotidian.opensearch.search.PageEnd;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a stream reads: all hits of a state of the index, some at a time, until the end or until it
 * is closed. For one thread at a time; closed on any thread.
 */
public final class StateStream<T> extends Spliterators.AbstractSpliterator<T> {
  private static final Cleaner CLEANER = Cleaner.create();

  /** How long whoever reads may pause before a next request. */
  private static final Duration KEEP_ALIVE = Duration.ofHours(1);

  private final ClusterConnection connection;
  private final Deadline deadline;
  private final Reading<T> reading;
  private final Cleaner.Cleanable state;
  private Iterator<T> read = Collections.emptyIterator();
  private Optional<PageEnd> end = Optional.empty();
  private boolean hasMore = true;
  private boolean closed;

  private StateStream(
      ClusterPaging paging,
      ClusterConnection connection,
      Deadline deadline,
      Reading<T> reading,
      PointInTime state) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.connection = connection;
    this.deadline = deadline;
    this.reading = reading;
    this.state = CLEANER.register(this, new Release(paging, state));
  }

  /** Reads some hits. */
  public interface Reading<T> {
    /** Those after a page. */
    ClusterPage<T> read(Optional<PageEnd> after);
  }

  /** Reads from a state. */
  public interface Opening<T> {
    /** What reads from it. */
    Reading<T> of(PointInTime state);
  }

  /** Of a stream that nobody closes, when nobody can read it any more. */
  private record Release(ClusterPaging paging, PointInTime state) implements Runnable {
    @Override
    public void run() {
      paging.close(state);
    }
  }

  /** A stream of the state of now. Its first hits are read at once, so that errors come at once. */
  public static <T> Stream<T> of(
      ClusterPaging paging, ClusterConnection connection, Deadline deadline, Opening<T> opening) {
    PointInTime state = paging.open(KEEP_ALIVE);
    StateStream<T> all = new StateStream<>(paging, connection, deadline, opening.of(state), state);
    boolean success = false;
    try {
      all.next();
      success = true;
      return StreamSupport.stream(all, false).onClose(all::close);
    } finally {
      if (!success) {
        all.close();
      }
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    Optional<T> next = advance();
    next.ifPresent(action);
    return next.isPresent();
  }

  private synchronized Optional<T> advance() {
    if (closed) {
      return Optional.empty();
    }
    connection.checkOpen();
    deadline.check();
    while (!read.hasNext() && hasMore) {
      next();
    }
    if (read.hasNext()) {
      return Optional.of(read.next());
    }
    close();
    return Optional.empty();
  }

  private synchronized void next() {
    ClusterPage<T> page = reading.read(end);
    read = page.hits().hits().iterator();
    end = page.end();
    hasMore = end.isPresent();
  }

  /** Closes the state; again, it does nothing. */
  synchronized void close() {
    if (!closed) {
      closed = true;
      read = Collections.emptyIterator();
      state.clean();
    }
  }
}
