package dev.quotidian.opensearch;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchTimeoutException;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.Metering;
import dev.quotidian.lucene.search.CursorPaging.SearchKey;
import dev.quotidian.lucene.search.CursorPaging.Units;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.cursor.ClusterPaging;
import dev.quotidian.opensearch.cursor.StateStream;
import dev.quotidian.opensearch.request.PointInTime;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.search.ClusterPage;
import dev.quotidian.opensearch.search.PageEnd;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/**
 * Access to the index of an archive in a cluster: gives each reader what its requests have in
 * common, and turns errors into the archive's. Safe for use by many threads.
 *
 * @param paging reads searches page by page
 * @param cancellation ends reading between requests
 * @param view the criteria that the articles satisfy that are seen; none for all
 * @param metering is told what is read
 */
record ClusterAccess(
    ClusterIndex index,
    LanguageAnalyzers analyzers,
    ClusterPaging paging,
    Optional<Cancellation> cancellation,
    List<ArticleCriterion> view,
    Metering metering) {

  private static final Duration KEEP_ALIVE = Duration.ofMinutes(5); // between two requests

  /** Reads from one state of the index, or nearly. */
  interface Read<T> {
    T read(SearchContext context) throws IOException;
  }

  /** The same, of which only the articles that satisfy the criterion are seen. */
  ClusterAccess within(ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    List<ArticleCriterion> all = new ArrayList<>(view);
    all.add(criterion);
    return new ClusterAccess(index, analyzers, paging, cancellation, List.copyOf(all), metering);
  }

  /** The same, except that a cancellation ends it. */
  ClusterAccess cancelledBy(Cancellation by) {
    return new ClusterAccess(index, analyzers, paging, Optional.of(by), view, metering);
  }

  /** Reads what no metrics are told of. */
  <T> T read(Read<T> reading) {
    return call(Optional.empty(), reading);
  }

  /** Reads what no metrics are told of. */
  <T> T read(Optional<Duration> budget, Read<T> reading) {
    return call(budget, reading);
  }

  <T> T read(String kind, Read<T> reading) {
    return read(kind, Optional.empty(), reading);
  }

  /** Reads, and tells the metrics of it. */
  <T> T read(String kind, Optional<Duration> budget, Read<T> reading) {
    return metering.search(kind, () -> call(budget, reading));
  }

  /** Reads from exactly one state of the index. */
  <T> T readState(String kind, Optional<Duration> budget, Read<T> reading) {
    return metering.search(kind, () -> readState(budget, reading));
  }

  /** Reads from exactly one state of the index what no metrics are told of. */
  <T> T readState(Optional<Duration> budget, Read<T> reading) {
    PointInTime state = paging.open(KEEP_ALIVE);
    try {
      return call(budget, context -> reading.read(context.in(state)));
    } finally {
      paging.close(state);
    }
  }

  /** Reads one page of hits: the hits after a given one. */
  interface PageRead<T> {
    ClusterPage<T> read(SearchContext context, Optional<PageEnd> after) throws IOException;
  }

  /**
   * A page of hits, or of groups of hits.
   *
   * @param isOfOneState whether it takes several requests, which must see the same
   */
  <T> Hits<T> page(
      String kind,
      SearchTarget target,
      SearchOptions options,
      Units units,
      boolean isOfOneState,
      PageRead<T> reading) {
    Optional<Duration> budget = options.budget();
    Optional<Cursor> cursor = options.cursor();
    if (cursor.isEmpty()) {
      Read<Hits<T>> page = context -> reading.read(context, Optional.empty()).hits();
      return isOfOneState ? readState(kind, budget, page) : read(kind, budget, page);
    }
    return metering.search(
        kind,
        () ->
            call(
                Optional.empty(),
                open ->
                    paging.page(
                        cursor.get(),
                        SearchKey.of(view, target, options, units).toString(),
                        budget,
                        (state, time, after) -> reading.read(context(time).in(state), after))));
  }

  /** All that is read from the state of now, until the stream is closed. */
  <T> Stream<T> stream(Function<SearchContext, StateStream.Reading<T>> reading) {
    return metering.search(
        "stream",
        () ->
            call(
                Optional.empty(),
                context ->
                    StateStream.of(
                        paging,
                        index.connection(),
                        context.deadline(),
                        state -> reading.apply(context.in(state)))));
  }

  private SearchContext context(Optional<Duration> budget) {
    Deadline deadline = Deadline.of(cancellation, budget);
    deadline.check();
    return new SearchContext(index, analyzers, view, Optional.empty(), deadline);
  }

  private <T> T call(Optional<Duration> budget, Read<T> reading) {
    index.connection().checkOpen();
    SearchContext context = context(budget);
    try {
      return reading.read(context);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooBroadQueryException(
          "The criterion has more than "
              + IndexSearcher.getMaxClauseCount()
              + " words and conditions in all; use fewer, or several searches",
          e);
    } catch (Deadline.PassedException e) {
      context.deadline().check();
      throw new SearchTimeoutException(
          "The budget was spent before the answer was complete, which cannot be told in part; raise"
              + " the budget, or ask without one",
          e);
    } catch (UncheckedIOException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private ArchiveException failed(IOException e) {
    return new ArchiveException(
        "Archive "
            + index.settings().described()
            + " cannot be read: "
            + e.getMessage()
            + "; look at the health of the cluster, and ask again",
        e);
  }
}
