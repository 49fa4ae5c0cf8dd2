package dev.quotidian.lucene.search;

import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.store.OpenIndex;
import dev.quotidian.lucene.store.SnapshotLeases;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads searches page by page, each on the snapshot on which it began. */
public final class CursorPaging {
  private final OpenIndex index;
  private final CursorSettings settings;
  private final SnapshotLeases leases;
  private @Nullable CursorCodec seal; // once the first cursor is asked for

  /** Reads the page after a hit. */
  public interface Reading<T> {
    SnapshotReader.Found<T> read(IndexSnapshot snapshot, Optional<HitPage.End> after)
        throws IOException;
  }

  /** What a cursor belongs to; its text tells one search from another. */
  public record Asked(
      SearchTarget target, SortOrder order, FacetSelection selection, Ranking ranking) {
    public static Asked of(SearchTarget target, SearchOptions options) {
      return new Asked(target, options.order(), options.selection(), options.ranking());
    }
  }

  public CursorPaging(OpenIndex index, CursorSettings settings) {
    this.index = index;
    this.settings = settings;
    this.leases = new SnapshotLeases(settings, index::release);
  }

  /** The page at a cursor. */
  public <T> Hits<T> page(Cursor cursor, Asked asked, Reading<T> reading) throws IOException {
    String search = asked.toString();
    return cursor.equals(Cursor.START)
        ? first(search, reading)
        : next(seal().read(cursor, search), search, reading);
  }

  private <T> Hits<T> first(String search, Reading<T> reading) throws IOException {
    IndexSnapshot snapshot = index.acquire();
    try {
      SnapshotReader.Found<T> found = reading.read(snapshot, Optional.empty());
      return found.end().isEmpty()
          ? found.hits()
          : withNext(found, found.end().get(), leases.keep(snapshot), search);
    } finally {
      index.release(snapshot);
    }
  }

  private <T> Hits<T> next(CursorCodec.Place place, String search, Reading<T> reading)
      throws IOException {
    IndexSnapshot snapshot = leases.borrow(place.lease()).orElseThrow(this::expired);
    try {
      SnapshotReader.Found<T> found = reading.read(snapshot, Optional.of(place.end()));
      return found.end().isEmpty()
          ? found.hits()
          : withNext(found, found.end().get(), place.lease(), search);
    } finally {
      index.release(snapshot);
    }
  }

  private <T> Hits<T> withNext(
      SnapshotReader.Found<T> found, HitPage.End end, long lease, String search) {
    Hits<T> hits = found.hits();
    Cursor next = seal().write(new CursorCodec.Place(lease, end), search);
    return new Hits<>(
        hits.hits(), hits.total(), Optional.of(next), hits.partial(), hits.expansion());
  }

  private synchronized CursorCodec seal() {
    if (seal == null) {
      seal = new CursorCodec();
    }
    return seal;
  }

  private CursorExpiredException expired() {
    return new CursorExpiredException(
        "The cursor has expired: it lives "
            + settings.timeToLive()
            + " after its last use, and at most "
            + settings.maxOpen()
            + " searches are read page by page at once; begin again with Cursor.START");
  }

  /** Lets go of what is kept for cursors that have expired. */
  public void expire() throws IOException {
    leases.expire();
  }

  /** Lets go of all that is kept. */
  public void close(SnapshotLeases.Release closing) throws IOException {
    leases.close(closing);
  }
}
