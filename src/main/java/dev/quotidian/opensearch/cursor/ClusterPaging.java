package dev.quotidian.opensearch.cursor;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.support.CursorCodec;
import dev.quotidian.lucene.search.CursorPaging;
import dev.quotidian.opensearch.request.LostStateException;
import dev.quotidian.opensearch.request.PointInTime;
import dev.quotidian.opensearch.request.PointInTimes;
import dev.quotidian.opensearch.search.ClusterPage;
import dev.quotidian.opensearch.search.PageEnd;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads searches page by page with cursors, all pages of one from the state of the index at its
 * first page, which the cluster keeps. A cursor serves the connection that gave it: the keys of the
 * last hit are here, not in its text. Safe for use by many threads.
 */
public final class ClusterPaging {
  private static final Logger LOG = System.getLogger(ClusterPaging.class.getName());
  private static final int START = 0; // the numbers of places begin at 1
  private static final int MAX_CUTS = Byte.MAX_VALUE;

  private final Leases leases;
  private final OldFiles files;
  private final CursorSettings settings;
  private final CursorCodec codec = new CursorCodec();

  /** Of an archive that was opened. */
  public ClusterPaging(ClusterIndex index) {
    this.settings = index.settings().archive().cursors();
    this.leases = new Leases(new PointInTimes(index), settings);
    this.files = new OldFiles(index);
  }

  /** Reads the page after another. */
  public interface PageRead<T> {
    /** From a state, in a time. */
    ClusterPage<T> read(PointInTime state, Optional<Duration> budget, Optional<PageEnd> after)
        throws IOException;
  }

  /**
   * What a cursor says.
   *
   * @param lease the number of the lease
   * @param cuts how often the page was cut short by its budget
   * @param place the number of the place in the lease where the page before it ended
   */
  private record Position(long lease, int cuts, int place) {
    static Position of(byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      return new Position(in.getLong(), in.get(), in.getInt());
    }

    byte[] bytes() {
      return ByteBuffer.allocate(Long.BYTES + Byte.BYTES + Integer.BYTES)
          .putLong(lease)
          .put((byte) cuts)
          .putInt(place)
          .array();
    }

    /** The same page once more, with more time. */
    Position again() {
      return new Position(lease, Math.min(cuts + 1, MAX_CUTS), place);
    }
  }

  /**
   * The page at a cursor.
   *
   * @param search tells the search from all others
   * @throws CursorExpiredException if the state of the first page is there no more
   */
  public <T> Hits<T> page(
      Cursor cursor, String search, Optional<Duration> budget, PageRead<T> reading)
      throws IOException {
    return cursor.equals(Cursor.START)
        ? first(search, budget, reading)
        : next(Position.of(codec.read(cursor, search)), search, budget, reading);
  }

  private <T> Hits<T> first(String search, Optional<Duration> budget, PageRead<T> reading)
      throws IOException {
    PointInTime state = leases.open();
    boolean isKept = false;
    try {
      ClusterPage<T> page = reading.read(state, budget, Optional.empty());
      if (!page.cut() && page.end().isEmpty()) {
        return page.hits();
      }
      Position start = new Position(leases.add(state), 0, START);
      isKept = true;
      return withNext(page, start, search);
    } finally {
      if (!isKept) {
        leases.close(state);
      }
    }
  }

  private <T> Hits<T> next(
      Position position, String search, Optional<Duration> budget, PageRead<T> reading)
      throws IOException {
    Lease lease =
        leases
            .find(position.lease())
            .orElseThrow(() -> CursorPaging.expired(leases.end(position.lease()), settings));
    Optional<PageEnd> after = lease.end(position.place());
    if (after.isEmpty() && position.place() != START) {
      throw new CursorExpiredException(
          "The cursor has expired: more than "
              + Lease.MAX_PAGES
              + " pages of its search were read since; go on from a later page, or begin again with"
              + " Cursor.START");
    }
    try {
      ClusterPage<T> page =
          reading.read(
              lease.state(), budget.map(time -> CursorPaging.time(time, position.cuts())), after);
      if (page.cut() || page.end().isPresent()) {
        return withNext(page, position, search);
      }
      leases.finish(lease);
      return page.hits();
    } catch (LostStateException e) {
      leases.forget(position.lease());
      throw (CursorExpiredException)
          new CursorExpiredException(
                  "The cursor has expired: the cluster lost the state of its first page, as when a"
                      + " node leaves; begin again with Cursor.START")
              .initCause(e);
    }
  }

  /** After a page that was cut comes that page again, else the one after it. */
  private <T> Hits<T> withNext(ClusterPage<T> page, Position position, String search) {
    Position then = page.cut() ? position.again() : after(page, position);
    Hits<T> hits = page.hits();
    Cursor next = codec.write(then.bytes(), search);
    return new Hits<>(
        hits.hits(), hits.total(), Optional.of(next), hits.partial(), hits.expansion());
  }

  private Position after(ClusterPage<?> page, Position position) {
    Lease lease =
        leases
            .find(position.lease())
            .orElseThrow(() -> CursorPaging.expired(leases.end(position.lease()), settings));
    return new Position(position.lease(), 0, lease.place(page.end().orElseThrow()));
  }

  /**
   * A state for one reading, or for a stream.
   *
   * @param keepAlive how long it stays after each request
   */
  public PointInTime open(Duration keepAlive) {
    return leases.open(keepAlive);
  }

  /** Closes such a state. */
  public void close(PointInTime state) {
    leases.close(state);
  }

  /** Changes have become visible: cursors may keep old files now. */
  public void bound() {
    try {
      leases.bound(files);
    } catch (ArchiveException e) {
      LOG.log(
          Level.DEBUG, "The old files that cursors keep cannot be told; they expire in time", e);
    }
  }

  /** Closes all states. */
  public void close() {
    leases.close();
  }
}
