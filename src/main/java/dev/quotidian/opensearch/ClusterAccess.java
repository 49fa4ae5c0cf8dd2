package dev.quotidian.opensearch;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.Metering;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.query.ArticleCriterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * Access to the index of an archive in a cluster: gives each reader what its requests have in
 * common, and turns errors into the archive's. Safe for use by many threads.
 *
 * @param cancellation ends reading between requests
 * @param view the criteria that the articles satisfy that are seen; none for all
 * @param metering is told what is read
 */
record ClusterAccess(
    ClusterIndex index,
    LanguageAnalyzers analyzers,
    Optional<Cancellation> cancellation,
    List<ArticleCriterion> view,
    Metering metering) {

  /** Reads from one state of the index, or nearly. */
  interface Read<T> {
    T read(SearchContext context) throws IOException;
  }

  /** The same, of which only the articles that satisfy the criterion are seen. */
  ClusterAccess within(ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    List<ArticleCriterion> all = new ArrayList<>(view);
    all.add(criterion);
    return new ClusterAccess(index, analyzers, cancellation, List.copyOf(all), metering);
  }

  /** The same, except that a cancellation ends it. */
  ClusterAccess cancelledBy(Cancellation by) {
    return new ClusterAccess(index, analyzers, Optional.of(by), view, metering);
  }

  /** Reads what no metrics are told of. */
  <T> T read(Read<T> reading) {
    return read(Deadline.of(cancellation, Optional.empty()), reading);
  }

  <T> T read(String kind, Read<T> reading) {
    return read(kind, Optional.empty(), reading);
  }

  /** Reads, and tells the metrics of it. */
  <T> T read(String kind, Optional<Duration> budget, Read<T> reading) {
    return metering.search(kind, () -> read(Deadline.of(cancellation, budget), reading));
  }

  private <T> T read(Deadline deadline, Read<T> reading) {
    deadline.check();
    try {
      return reading.read(new SearchContext(index, analyzers, view, Optional.empty(), deadline));
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooBroadQueryException(
          "The criterion has more than "
              + IndexSearcher.getMaxClauseCount()
              + " words and conditions in all; use fewer, or several searches",
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
