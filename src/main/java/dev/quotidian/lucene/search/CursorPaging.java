package dev.quotidian.lucene.search;

import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.support.CursorCodec;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.store.SnapshotLeases;
import dev.quotidian.lucene.store.SnapshotSource;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads searches page by page with cursors. All pages of a search come from the snapshot (point in
 * time) of its first page, which is leased. Safe for use by many threads.
 */
public final class CursorPaging {
  /** More would be years. */
  private static final int MAX_CUTS = 40;

  private static final Duration MIN_TIME = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private final SnapshotSource index;
  private final CursorSettings settings;
  private @Nullable CursorCodec codec; // made for the first cursor

  /**
   * The position where a page begins.
   *
   * @param lease the id of the lease on its snapshot
   * @param cuts how often the page was cut short by its budget
   * @param after the hit before it; empty for the first page
   */
  private record Position(long lease, int cuts, Optional<HitPage.End> after) {
    private static final HitPage.End START = new HitPage.End(-1, 0);

    static Position of(byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      long lease = in.getLong();
      int cuts = in.get();
      HitPage.End end = new HitPage.End(in.getInt(), in.getFloat());
      return new Position(lease, cuts, Optional.of(end).filter(hit -> hit.document() >= 0));
    }

    byte[] bytes() {
      HitPage.End end = after.orElse(START);
      return ByteBuffer.allocate(Long.BYTES + Byte.BYTES + Integer.BYTES + Float.BYTES)
          .putLong(lease)
          .put((byte) cuts)
          .putInt(end.document())
          .putFloat(end.score())
          .array();
    }

    /** The same page once more, with more time. */
    Position again() {
      return new Position(lease, Math.min(cuts + 1, MAX_CUTS), after);
    }

    Duration time(Duration budget) {
      return CursorPaging.time(budget, cuts);
    }
  }

  /**
   * The time of a page: twice that of the budget for each time that it was cut, so that it comes at
   * last.
   *
   * @param cuts how often it was cut
   */
  public static Duration time(Duration budget, int cuts) {
    if (cuts == 0) {
      return budget;
    }
    Duration least = budget.compareTo(MIN_TIME) < 0 ? MIN_TIME : budget;
    return (least.compareTo(LONGEST) > 0 ? LONGEST : least)
        .multipliedBy(1L << Math.min(cuts, MAX_CUTS));
  }

  /** Reads the page after a hit. */
  public interface PageRead<T> {
    SnapshotReader.Page<T> read(
        IndexSnapshot snapshot, Optional<Duration> budget, Optional<HitPage.End> after)
        throws IOException;
  }

  /**
   * What the pages of a search are of: a cursor counts them.
   *
   * @param groupedBy the key of the groups, where they are of groups
   * @param copies whether all copies of a quotation are one
   */
  public record Units(Optional<GroupKey> groupedBy, Copies copies) {
    /** Hits, each copy by itself. */
    public static final Units HITS = new Units(Optional.empty(), Copies.SHOWN);
  }

  /**
   * The search to which a cursor belongs; its text is different for different searches.
   *
   * @param view the criteria of the view in which it is made; none in the archive itself
   * @param units what its pages are of
   */
  public record SearchKey(
      List<ArticleCriterion> view,
      SearchTarget target,
      SortOrder order,
      FacetSelection selection,
      Ranking ranking,
      Units units) {
    public static SearchKey of(
        List<ArticleCriterion> view, SearchTarget target, SearchOptions options, Units units) {
      return new SearchKey(
          view, target, options.order(), options.selection(), options.ranking(), units);
    }
  }

  public CursorPaging(SnapshotSource index, CursorSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /** How long cursors live. */
  public CursorSettings settings() {
    return settings;
  }

  /** The page at a cursor. */
  public <T> Hits<T> page(
      Cursor cursor, SearchKey key, Optional<Duration> budget, PageRead<T> pageRead)
      throws IOException {
    String search = key.toString();
    return cursor.equals(Cursor.START)
        ? first(search, budget, pageRead)
        : next(Position.of(codec().read(cursor, search)), search, budget, pageRead);
  }

  private <T> Hits<T> first(String search, Optional<Duration> budget, PageRead<T> pageRead)
      throws IOException {
    IndexSnapshot snapshot = index.acquire();
    try {
      SnapshotReader.Page<T> page = pageRead.read(snapshot, budget, Optional.empty());
      return hasNext(page)
          ? withNext(page, new Position(index.lease(snapshot), 0, Optional.empty()), search)
          : page.hits();
    } finally {
      index.release(snapshot);
    }
  }

  private <T> Hits<T> next(
      Position position, String search, Optional<Duration> budget, PageRead<T> pageRead)
      throws IOException {
    IndexSnapshot snapshot =
        index.acquireLeased(position.lease()).orElseThrow(() -> expired(position.lease()));
    try {
      SnapshotReader.Page<T> page =
          pageRead.read(snapshot, budget.map(position::time), position.after());
      return hasNext(page) ? withNext(page, position, search) : page.hits();
    } finally {
      index.release(snapshot);
    }
  }

  private static boolean hasNext(SnapshotReader.Page<?> page) {
    return page.cut() || page.end().isPresent();
  }

  /** After a page that was cut comes that page again, else the one after it. */
  private <T> Hits<T> withNext(SnapshotReader.Page<T> page, Position position, String search) {
    Position then = page.cut() ? position.again() : new Position(position.lease(), 0, page.end());
    Hits<T> hits = page.hits();
    Cursor next = codec().write(then.bytes(), search);
    return new Hits<>(
        hits.hits(), hits.total(), Optional.of(next), hits.partial(), hits.expansion());
  }

  private synchronized CursorCodec codec() {
    if (codec == null) {
      codec = new CursorCodec();
    }
    return codec;
  }

  private CursorExpiredException expired(long lease) {
    return expired(index.endOf(lease), settings);
  }

  /** A cursor has ended, for a reason. */
  public static CursorExpiredException expired(SnapshotLeases.End end, CursorSettings settings) {
    String reason =
        switch (end) {
          case TIME -> "it was not used for " + settings.timeToLive();
          case COUNT ->
              "more than " + settings.maxOpen() + " searches had a cursor, and it was the oldest";
          case BYTES ->
              "open cursors kept more than "
                  + settings.maxBytes()
                  + " bytes of old files on disk, and it was the oldest";
        };
    return new CursorExpiredException(
        "The cursor has expired: "
            + reason
            + "; begin again with Cursor.START, or raise ArchiveSettings.cursors()");
  }
}
