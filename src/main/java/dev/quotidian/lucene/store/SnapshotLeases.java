package dev.quotidian.lucene.store;

import dev.quotidian.archive.CursorSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Leases of snapshots, for searches read page by page with a cursor. A leased snapshot costs the
 * files that only it has: they are bounded in number of leases and in bytes. Searches that began
 * between the same two refreshes share one snapshot. Safe for use by many threads.
 */
public final class SnapshotLeases {
  private final CursorSettings settings;
  private final Release release;
  private final Map<Long, Lease> leases = new LinkedHashMap<>(16, 0.75f, true); // by last use
  private final Map<Long, End> ends = new LinkedHashMap<>(); // of those that did not time out
  private long lastId;
  private boolean closed;

  /** Why a lease ended. */
  public enum End {
    /** It was not used for long. */
    TIME,
    /** There were too many. */
    COUNT,
    /** They kept too many bytes on disk. */
    BYTES
  }

  /** So many ends are remembered; those before are put down to time. */
  private static final int MAX_ENDS = 10_000;

  /** Releases a snapshot. */
  public interface Release {
    void release(IndexSnapshot snapshot) throws IOException;
  }

  private record Lease(IndexSnapshot snapshot, Instant expires) {}

  public SnapshotLeases(CursorSettings settings, Release release) {
    this.settings = settings;
    this.release = release;
  }

  /**
   * Leases a snapshot, of which the caller holds a reference; returns the lease's id. If there are
   * too many leases, the least recently used ends.
   */
  public synchronized long lease(IndexSnapshot snapshot) throws IOException {
    if (closed) {
      throw new AlreadyClosedException("closed by its user");
    }
    expire();
    while (leases.size() >= settings.maxOpen()) {
      drop(leases.entrySet().iterator(), End.COUNT);
    }
    snapshot.noteFiles();
    snapshot.tryIncRef();
    leases.put(++lastId, new Lease(snapshot, expiry()));
    return lastId;
  }

  /**
   * The snapshot of a lease, which is renewed; empty if it has expired. The caller must release the
   * snapshot.
   */
  public synchronized Optional<IndexSnapshot> acquire(long id) throws IOException {
    expire();
    Lease lease = leases.get(id);
    if (lease == null) {
      return Optional.empty();
    }
    leases.put(id, new Lease(lease.snapshot(), expiry()));
    lease.snapshot().tryIncRef();
    return Optional.of(lease.snapshot());
  }

  /**
   * Ends the leases that have expired. All live equally long, so the least recently used expire
   * first.
   */
  public synchronized void expire() throws IOException {
    Instant now = settings.clock().instant();
    for (Iterator<Map.Entry<Long, Lease>> entries = leases.entrySet().iterator();
        entries.hasNext(); ) {
      if (!drop(entries, now)) {
        return;
      }
    }
  }

  private boolean drop(Iterator<Map.Entry<Long, Lease>> entries, Instant now) throws IOException {
    Lease lease = entries.next().getValue();
    boolean hasExpired = !lease.expires().isAfter(now);
    if (hasExpired) {
      entries.remove();
      release.release(lease.snapshot());
    }
    return hasExpired;
  }

  private void drop(Iterator<Map.Entry<Long, Lease>> entries, End why) throws IOException {
    Map.Entry<Long, Lease> entry = entries.next();
    entries.remove();
    ends.put(entry.getKey(), why);
    if (ends.size() > MAX_ENDS) {
      ends.remove(ends.keySet().iterator().next());
    }
    release.release(entry.getValue().snapshot());
  }

  synchronized boolean areAny() {
    return !leases.isEmpty();
  }

  /** Why a lease that there is no more has ended. */
  public synchronized End end(long id) {
    return ends.getOrDefault(id, End.TIME);
  }

  /**
   * Ends the least recently used leases, until the files that no snapshot but leased ones needs
   * have no more than the maximum of bytes. Called whenever the current snapshot is replaced.
   */
  synchronized void bound(IndexSnapshot current) throws IOException {
    int kept = kept(current);
    while (leases.size() > kept) {
      drop(leases.entrySet().iterator(), End.BYTES);
    }
  }

  /** How many of the most recently used leases may stay. */
  private int kept(IndexSnapshot current) {
    Set<String> counted = new HashSet<>(current.noteFiles().keySet());
    Set<IndexSnapshot> seen = new HashSet<>();
    long bytes = 0;
    int kept = 0;
    for (Lease lease : List.copyOf(leases.values()).reversed()) {
      if (seen.add(lease.snapshot())) {
        for (Map.Entry<String, Long> file : lease.snapshot().noteFiles().entrySet()) {
          bytes += counted.add(file.getKey()) ? file.getValue() : 0;
        }
      }
      if (bytes > settings.maxBytes()) {
        return kept;
      }
      kept++;
    }
    return kept;
  }

  private Instant expiry() {
    return settings.clock().instant().plus(settings.timeToLive());
  }

  /** Ends all leases, with a way to release snapshots that works while the archive closes. */
  public synchronized void close(Release closing) throws IOException {
    closed = true;
    endAll(closing);
  }

  /** Ends all leases, on the index thread. */
  synchronized void endAll(Release releasing) throws IOException {
    for (Lease lease : leases.values()) {
      releasing.release(lease.snapshot());
    }
    leases.clear();
  }
}
