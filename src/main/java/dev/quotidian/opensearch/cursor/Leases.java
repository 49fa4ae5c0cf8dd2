package dev.quotidian.opensearch.cursor;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.lucene.store.SnapshotLeases.End;
import dev.quotidian.opensearch.request.PointInTime;
import dev.quotidian.opensearch.request.PointInTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of the index that a cluster keeps for searches with a cursor: bounded in number, in
 * time, and in the bytes of old files. A search that was read to its end has its state a little
 * longer, for whoever goes back. Safe for use by many threads.
 */
final class Leases {
  private static final int MAX_ENDS = 10_000;

  /** How long a state stays after the last page. */
  private static final Duration AFTER_LAST_PAGE = Duration.ofSeconds(10);

  private final PointInTimes states;
  private final CursorSettings settings;
  private final Map<Long, Lease> leases = new LinkedHashMap<>(16, 0.75f, true); // by last use
  private final Map<Long, End> ends = new LinkedHashMap<>(); // of those that did not time out
  private long lastId;

  Leases(PointInTimes states, CursorSettings settings) {
    this.states = states;
    this.settings = settings;
  }

  /** Opens a state; where the cluster has as many as it keeps, in place of the oldest. */
  PointInTime open() {
    return open(settings.timeToLive());
  }

  /** The same, with another time that it stays after each request. */
  PointInTime open(Duration keepAlive) {
    while (true) {
      Optional<PointInTime> opened = states.open(keepAlive);
      if (opened.isPresent()) {
        return opened.get();
      }
      if (!dropOldest()) {
        throw new ArchiveException(
            "Archive "
                + states.index().settings().described()
                + ": the cluster keeps as many states of its indices as it may, all for others; close"
                + " those, or raise search.max_open_pit_context in the cluster");
      }
    }
  }

  /** Closes a state for which there is no cursor. */
  void close(PointInTime state) {
    states.close(List.of(state));
  }

  private boolean dropOldest() {
    List<PointInTime> dropped = new ArrayList<>();
    synchronized (this) {
      dropOldest(dropped, End.COUNT);
    }
    states.close(dropped);
    return !dropped.isEmpty();
  }

  private synchronized void dropOldest(List<PointInTime> dropped, End why) {
    Iterator<Map.Entry<Long, Lease>> oldest = leases.entrySet().iterator();
    if (oldest.hasNext()) {
      Map.Entry<Long, Lease> lease = oldest.next();
      oldest.remove();
      dropped.add(lease.getValue().state());
      ends.put(lease.getKey(), why);
      if (ends.size() > MAX_ENDS) {
        ends.remove(ends.keySet().iterator().next());
      }
    }
  }

  /** Keeps a state for later pages; returns the number by which it is found. */
  long add(PointInTime state) {
    List<PointInTime> dropped = new ArrayList<>();
    long id;
    synchronized (this) {
      expire(dropped);
      while (leases.size() >= settings.maxOpen()) {
        dropOldest(dropped, End.COUNT);
      }
      id = ++lastId;
      leases.put(id, new Lease(state, now().plus(settings.timeToLive())));
    }
    states.close(dropped);
    return id;
  }

  /** A lease, which is renewed; empty if it has ended. */
  Optional<Lease> find(long id) {
    List<PointInTime> dropped = new ArrayList<>();
    Optional<Lease> found;
    synchronized (this) {
      expire(dropped);
      found = Optional.ofNullable(leases.get(id));
      found.ifPresent(lease -> lease.renew(now().plus(settings.timeToLive())));
    }
    states.close(dropped);
    return found;
  }

  private synchronized void expire(List<PointInTime> dropped) {
    Instant now = now();
    for (Iterator<Lease> all = leases.values().iterator(); all.hasNext(); ) {
      Lease lease = all.next();
      if (lease.hasExpired(now)) {
        all.remove();
        dropped.add(lease.state());
      }
    }
  }

  private Instant now() {
    return settings.clock().instant();
  }

  /** The last page was read. */
  void finish(Lease lease) {
    boolean isSoon = AFTER_LAST_PAGE.compareTo(settings.timeToLive()) < 0;
    lease.renew(now().plus(isSoon ? AFTER_LAST_PAGE : settings.timeToLive()));
  }

  /** The cluster has lost its state. */
  synchronized void forget(long id) {
    leases.remove(id);
  }

  /** Why a lease that there is no more has ended. */
  synchronized End end(long id) {
    return ends.getOrDefault(id, End.TIME);
  }

  /** Ends those used least recently whose old files are more than may be kept. */
  void bound(OldFiles files) {
    List<Lease> all;
    synchronized (this) {
      all = List.copyOf(leases.values()).reversed();
    }
    if (all.isEmpty()) {
      return;
    }
    int kept = files.kept(all.stream().map(Lease::state).toList(), settings.maxBytes());
    List<PointInTime> dropped = new ArrayList<>();
    synchronized (this) {
      while (leases.size() > kept) {
        dropOldest(dropped, End.BYTES);
      }
    }
    states.close(dropped);
  }

  /** Ends all. */
  void close() {
    List<PointInTime> dropped = new ArrayList<>();
    synchronized (this) {
      leases.values().forEach(lease -> dropped.add(lease.state()));
      leases.clear();
    }
    states.close(dropped);
  }
}
