package dev.quotidian.opensearch;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.SavedSearchReader;
import dev.quotidian.opensearch.search.IndexStatistics;
import java.util.Optional;

/** A view of an archive in a cluster. Safe for use by many threads. */
final class ClusterView extends ClusterReader {
  private static final long NO_FILES = 0;

  private final ClusterReader of;

  ClusterView(ClusterAccess access, ClusterReader of) {
    super(access);
    this.of = of;
  }

  @Override
  public SavedSearchReader savedSearches() {
    return savedSearches(access);
  }

  @Override
  SavedSearchReader savedSearches(ClusterAccess within) {
    return of.savedSearches(within);
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return Optional.empty();
  }

  @Override
  public ArchiveStats stats() {
    return access.read(context -> new IndexStatistics(context).stats(NO_FILES));
  }

  @Override
  public ArchiveCheck check() {
    throw new ArchiveException(
        "A view of archive "
            + access.index().settings().described()
            + " cannot check it, as its index holds more than the view shows; check the archive");
  }
}
