package dev.quotidian.lucene;

import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Hits;
import dev.quotidian.query.Order;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Selection;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads searches page by page, each on the snapshot on which it began. */
final class Paging {
  private final OpenIndex index;
  private final CursorSettings settings;
  private final Leases leases;
  private @Nullable Seal seal; // once the first cursor is asked for

  /** Reads the page after a hit. */
  interface Reading<T> {
    Searching.Found<T> read(Snapshot snapshot, Optional<Page.End> after) throws IOException;
  }

  /** What a cursor belongs to; its text tells one search from another. */
  record Asked(String kind, Object criterion, Order order, Selection selection, Ranking ranking) {}

  Paging(OpenIndex index, CursorSettings settings) {
    this.index = index;
    this.settings = settings;
    this.leases = new Leases(settings, index::release);
  }

  /** The page at a cursor. */
  <T> Hits<T> page(Cursor cursor, Asked asked, Reading<T> reading) throws IOException {
    String search = asked.toString();
    return cursor.equals(Cursor.START)
        ? first(search, reading)
        : next(seal().read(cursor, search), search, reading);
  }

  private <T> Hits<T> first(String search, Reading<T> reading) throws IOException {
    Snapshot snapshot = index.acquire();
    try {
      Searching.Found<T> found = reading.read(snapshot, Optional.empty());
      return found.end().isEmpty()
          ? found.hits()
          : withNext(found, found.end().get(), leases.keep(snapshot), search);
    } finally {
      index.release(snapshot);
    }
  }

  private <T> Hits<T> next(Seal.Place place, String search, Reading<T> reading) throws IOException {
    Snapshot snapshot = leases.borrow(place.lease()).orElseThrow(this::expired);
    try {
      Searching.Found<T> found = reading.read(snapshot, Optional.of(place.end()));
      return found.end().isEmpty()
          ? found.hits()
          : withNext(found, found.end().get(), place.lease(), search);
    } finally {
      index.release(snapshot);
    }
  }

  private <T> Hits<T> withNext(Searching.Found<T> found, Page.End end, long lease, String search) {
    Hits<T> hits = found.hits();
    Cursor next = seal().write(new Seal.Place(lease, end), search);
    return new Hits<>(
        hits.hits(), hits.total(), Optional.of(next), hits.partial(), hits.expansion());
  }

  private synchronized Seal seal() {
    if (seal == null) {
      seal = new Seal();
    }
    return seal;
  }

  private CursorExpiredException expired() {
    return new CursorExpiredException(
        "The cursor has expired: it lives "
            + settings.life()
            + " after its last use, and at most "
            + settings.most()
            + " searches are read page by page at once; begin again with Cursor.START");
  }

  /** Lets go of what is kept for cursors that have expired. */
  void expire() throws IOException {
    leases.expire();
  }

  /** Lets go of all that is kept. */
  void close(Leases.Release closing) throws IOException {
    leases.close(closing);
  }
}
