package dev.quotidian.lucene.search;

import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.support.CursorCodec;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.store.OpenIndex;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads searches page by page with cursors. All pages of a search come from the snapshot (point in
 * time) of its first page, which is leased. Safe for use by many threads.
 */
public final class CursorPaging {
  private final OpenIndex index;
  private final CursorSettings settings;
  private @Nullable CursorCodec codec; // made for the first cursor

  /**
   * The position where a page ended.
   *
   * @param lease the id of the lease on its snapshot
   * @param end the last hit
   */
  private record Position(long lease, HitPage.End end) {
    static Position of(byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      return new Position(in.getLong(), new HitPage.End(in.getInt(), in.getFloat()));
    }

    byte[] bytes() {
      return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + Float.BYTES)
          .putLong(lease)
          .putInt(end.document())
          .putFloat(end.score())
          .array();
    }
  }

  /** Reads the page after a hit. */
  public interface PageRead<T> {
    SnapshotReader.Page<T> read(IndexSnapshot snapshot, Optional<HitPage.End> after)
        throws IOException;
  }

  /** The search to which a cursor belongs; its text is different for different searches. */
  public record SearchKey(
      SearchTarget target, SortOrder order, FacetSelection selection, Ranking ranking) {
    public static SearchKey of(SearchTarget target, SearchOptions options) {
      return new SearchKey(target, options.order(), options.selection(), options.ranking());
    }
  }

  public CursorPaging(OpenIndex index, CursorSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /** The page at a cursor. */
  public <T> Hits<T> page(Cursor cursor, SearchKey key, PageRead<T> pageRead) throws IOException {
    String search = key.toString();
    return cursor.equals(Cursor.START)
        ? first(search, pageRead)
        : next(Position.of(codec().read(cursor, search)), search, pageRead);
  }

  private <T> Hits<T> first(String search, PageRead<T> pageRead) throws IOException {
    IndexSnapshot snapshot = index.acquire();
    try {
      SnapshotReader.Page<T> page = pageRead.read(snapshot, Optional.empty());
      return page.end().isEmpty()
          ? page.hits()
          : withNext(page, page.end().get(), index.leases().lease(snapshot), search);
    } finally {
      index.release(snapshot);
    }
  }

  private <T> Hits<T> next(Position position, String search, PageRead<T> pageRead)
      throws IOException {
    IndexSnapshot snapshot = index.leases().acquire(position.lease()).orElseThrow(this::expired);
    try {
      SnapshotReader.Page<T> page = pageRead.read(snapshot, Optional.of(position.end()));
      return page.end().isEmpty()
          ? page.hits()
          : withNext(page, page.end().get(), position.lease(), search);
    } finally {
      index.release(snapshot);
    }
  }

  private <T> Hits<T> withNext(
      SnapshotReader.Page<T> page, HitPage.End end, long lease, String search) {
    Hits<T> hits = page.hits();
    Cursor next = codec().write(new Position(lease, end).bytes(), search);
    return new Hits<>(
        hits.hits(), hits.total(), Optional.of(next), hits.partial(), hits.expansion());
  }

  private synchronized CursorCodec codec() {
    if (codec == null) {
      codec = new CursorCodec();
    }
    return codec;
  }

  private CursorExpiredException expired() {
    return new CursorExpiredException(
        "The cursor has expired: its snapshot is held for "
            + settings.timeToLive()
            + " after its last use, and those of at most "
            + settings.maxOpen()
            + " searches at once; begin again with Cursor.START, or raise ArchiveSettings.cursors()");
  }
}
