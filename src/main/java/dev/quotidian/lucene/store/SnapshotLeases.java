package dev.quotidian.lucene.store;

import dev.quotidian.archive.CursorSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Snapshots that are kept for searches read page by page. A kept snapshot costs the files that only
 * it has; searches that began between the same two refreshes share one. Safe for use by many
 * threads.
 */
public final class SnapshotLeases {
  private final CursorSettings settings;
  private final Release release;
  private final Map<Long, Lease> leases = new LinkedHashMap<>(16, 0.75f, true); // by last use
  private long last;
  private boolean closed;

  /** Lets go of a snapshot. */
  public interface Release {
    void release(IndexSnapshot snapshot) throws IOException;
  }

  private record Lease(IndexSnapshot snapshot, Instant expires) {}

  public SnapshotLeases(CursorSettings settings, Release release) {
    this.settings = settings;
    this.release = release;
  }

  /** Keeps a snapshot, which the caller holds and may let go of; gives the lease's number. */
  public synchronized long keep(IndexSnapshot snapshot) throws IOException {
    if (closed) {
      throw new AlreadyClosedException("closed by its user");
    }
    expire();
    while (leases.size() >= settings.maxOpen()) {
      drop(leases.entrySet().iterator());
    }
    snapshot.hold();
    leases.put(++last, new Lease(snapshot, expiry()));
    return last;
  }

  /** The snapshot of a lease, which is renewed; the caller must let go of it. */
  public synchronized Optional<IndexSnapshot> borrow(long number) throws IOException {
    expire();
    Lease lease = leases.get(number);
    if (lease == null) {
      return Optional.empty();
    }
    leases.put(number, new Lease(lease.snapshot(), expiry()));
    lease.snapshot().hold();
    return Optional.of(lease.snapshot());
  }

  /** Lets go of what has expired. Leases live equally long, so those used longest ago go first. */
  public synchronized void expire() throws IOException {
    Instant now = settings.clock().instant();
    for (Iterator<Map.Entry<Long, Lease>> all = leases.entrySet().iterator(); all.hasNext(); ) {
      if (!drop(all, now)) {
        return;
      }
    }
  }

  private boolean drop(Iterator<Map.Entry<Long, Lease>> all, Instant now) throws IOException {
    Lease lease = all.next().getValue();
    boolean hasExpired = !lease.expires().isAfter(now);
    if (hasExpired) {
      all.remove();
      release.release(lease.snapshot());
    }
    return hasExpired;
  }

  private void drop(Iterator<Map.Entry<Long, Lease>> all) throws IOException {
    Lease lease = all.next().getValue();
    all.remove();
    release.release(lease.snapshot());
  }

  private Instant expiry() {
    return settings.clock().instant().plus(settings.timeToLive());
  }

  /** Lets go of all, in a way that serves while the archive closes. */
  public synchronized void close(Release closing) throws IOException {
    closed = true;
    for (Lease lease : leases.values()) {
      closing.release(lease.snapshot());
    }
    leases.clear();
  }
}
