package dev.quotidian.opensearch.cursor;

import dev.quotidian.opensearch.request.PointInTime;
import dev.quotidian.opensearch.search.PageEnd;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A state of the index that is kept for one search, and where its pages ended: a cursor has no more
 * of that than a number, since the keys of a hit may be long. Safe for use by many threads.
 */
final class Lease {
  /** Pages beyond are forgotten, those that were read first before the others. */
  static final int MAX_PAGES = 1_000;

  private final PointInTime state;
  private final Map<Integer, PageEnd> ends = new LinkedHashMap<>();
  private final Map<PageEnd, Integer> places = new LinkedHashMap<>();
  private Instant expires;
  private int last;

  Lease(PointInTime state, Instant expires) {
    this.state = state;
    this.expires = expires;
  }

  PointInTime state() {
    return state;
  }

  synchronized void renew(Instant until) {
    expires = until;
  }

  synchronized boolean hasExpired(Instant now) {
    return !expires.isAfter(now);
  }

  /** The number of a place. */
  synchronized int place(PageEnd end) {
    Integer known = places.get(end);
    if (known != null) {
      return known;
    }
    if (ends.size() == MAX_PAGES) {
      int first = ends.keySet().iterator().next();
      Optional.ofNullable(ends.remove(first)).ifPresent(places::remove);
    }
    last++;
    ends.put(last, end);
    places.put(end, last);
    return last;
  }

  /** The place with a number; empty if it is forgotten. */
  synchronized Optional<PageEnd> end(int place) {
    return Optional.ofNullable(ends.get(place));
  }
}
