package dev.quotidian.lucene;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.archive.support.FullDisk;
import dev.quotidian.index.language.TextAnalysisException;
import dev.quotidian.lucene.search.CursorPaging;
import dev.quotidian.lucene.search.HitPage;
import dev.quotidian.lucene.search.SnapshotReader;
import dev.quotidian.lucene.search.SnapshotScan;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexDamage;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.store.MergedIndex;
import dev.quotidian.lucene.store.RecoveringWriter;
import dev.quotidian.lucene.store.SnapshotSource;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.view.ArticleView;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Access to the index of an archive: gives each reader a snapshot, and turns Lucene's errors into
 * the archive's. Safe for use by many threads.
 *
 * @param paging reads searches page by page
 * @param cancellation ends reading early
 * @param view what is seen of each snapshot; all of it, if empty
 * @param metering is told what is read
 */
record ArchiveAccess(
    SnapshotSource index,
    CursorPaging paging,
    Optional<Cancellation> cancellation,
    Optional<ArticleView> view,
    Metering metering) {

  private static final String LOST =
      ", what any thread changed since then is lost: remove the cause, and change it again";

  /** Reads from one snapshot. */
  interface SnapshotRead<T> {
    T read(SnapshotReader search) throws IOException;
  }

  interface Action {
    void run() throws IOException;
  }

  interface Call<T> {
    T call() throws IOException;
  }

  /** Reads one page of hits from a snapshot: the hits after a given one. */
  interface PageRead<T> {
    SnapshotReader.Page<T> read(SnapshotReader search, Optional<HitPage.End> after)
        throws IOException;
  }

  /** The same, of which only the articles that satisfy the criterion are seen. */
  ArchiveAccess within(ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return seeing(Optional.of(new ArticleView(view, criterion)));
  }

  /** The same with another view. */
  ArchiveAccess seeing(Optional<ArticleView> other) {
    return new ArchiveAccess(index, paging, cancellation, other, metering);
  }

  /** The same, except that a cancellation ends it. */
  ArchiveAccess cancelledBy(Cancellation by) {
    return new ArchiveAccess(index, paging, Optional.of(by), view, metering);
  }

  /** A page of hits, or of groups of hits. */
  <T> Hits<T> page(
      SearchTarget target, SearchOptions options, CursorPaging.Units units, PageRead<T> reading) {
    Optional<Duration> budget = options.budget();
    Optional<Cursor> cursor = options.cursor();
    if (cursor.isEmpty()) {
      return read(budget, search -> reading.read(search, Optional.empty()).hits());
    }
    return call(
        () ->
            paging.page(
                cursor.get(),
                CursorPaging.SearchKey.of(
                    view.map(ArticleView::criteria).orElse(List.of()), target, options, units),
                budget,
                (snapshot, time, after) -> reading.read(reader(snapshot, time), after)));
  }

  <T> T read(SnapshotRead<T> reading) {
    return read(Optional.empty(), reading);
  }

  <T> T read(Optional<Duration> budget, SnapshotRead<T> reading) {
    return call(
        () -> {
          IndexSnapshot snapshot = index.acquire();
          try {
            return reading.read(reader(snapshot, budget));
          } finally {
            index.release(snapshot);
          }
        });
  }

  /** What a scan reads, one by one, from one snapshot until the stream is closed. */
  <T> Stream<T> stream(SnapshotRead<SnapshotScan<T>> scanning) {
    return call(
        () -> {
          IndexSnapshot snapshot = index.acquire();
          ScanSpliterator<T> all = new ScanSpliterator<>(this, snapshot);
          try {
            all.open(scanning.read(reader(snapshot, Optional.empty())));
          } catch (IOException | RuntimeException e) {
            all.close();
            throw e;
          }
          return StreamSupport.stream(all, false).onClose(all::close);
        });
  }

  /** Everything that is read is read by it: here a view leaves out what it does not show. */
  private SnapshotReader reader(IndexSnapshot snapshot, Optional<Duration> budget)
      throws IOException {
    Deadline deadline = Deadline.of(cancellation, budget);
    deadline.check();
    return new SnapshotReader(
        seen(snapshot),
        new QueryTranslator(index.analyzers(), index.fields(), deadline),
        index.encoder(),
        deadline);
  }

  private IndexSnapshot seen(IndexSnapshot snapshot) throws IOException {
    return view.isPresent()
        ? view.get()
            .of(snapshot, new QueryTranslator(index.analyzers(), index.fields(), Deadline.none()))
        : snapshot;
  }

  /** The same for several archives that are read as one. */
  MergedIndex.Part part() {
    return new MergedIndex.Part(index, this::seen);
  }

  void run(Action action) {
    call(
        () -> {
          action.run();
          return Boolean.TRUE;
        });
  }

  <T> T call(Call<T> call) {
    try {
      return call.call();
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooBroadQueryException(
          "The criterion has more than "
              + IndexSearcher.getMaxClauseCount()
              + " words and conditions in all; use fewer, or several searches",
          e);
    } catch (AlreadyClosedException e) {
      throw new ArchiveException(
          "Archive " + index.name() + " is closed; open it again" + cause(e), e);
    } catch (TextAnalysisException e) {
      throw new ArchiveException("Archive " + index.name() + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw unreadable(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unreadable(e);
    } catch (IndexOutOfBoundsException | NullPointerException | IllegalStateException e) {
      throw IndexDamage.isOfReader(e) ? IndexDamage.met(index.name(), e) : e;
    }
  }

  /** The archive's error for one of reading: damage, or what stands in the way. */
  private ArchiveException unreadable(IOException e) {
    return IndexDamage.isDamage(e) ? IndexDamage.of(index.name(), e) : failed(e);
  }

  private ArchiveException failed(IOException e) {
    return new ArchiveException(
        "Archive "
            + index.name()
            + " cannot be read or written: "
            + explained(e)
            + "; what was committed is safe"
            + (RecoveringWriter.isLoss(e) ? LOST : ""),
        e);
  }

  private String explained(IOException e) {
    return FullDisk.isCauseOf(e) && index.folder().isPresent()
        ? FullDisk.explained(e, index.folder().get())
        : String.valueOf(e.getMessage());
  }

  private static String cause(AlreadyClosedException e) {
    return e.getCause() == null ? "" : " (closed by: " + e.getCause() + ")";
  }
}
