package dev.quotidian.lucene;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.SavedSearchReader;
import java.util.Optional;

/**
 * A view of an embedded archive. What it reads, it reads through an access that shows no other
 * articles; what is of the whole archive it does not tell. Safe for use by many threads.
 */
final class EmbeddedView extends EmbeddedReader {
  private static final long NO_FILES = 0;

  private final EmbeddedReader of;

  EmbeddedView(ArchiveAccess access, EmbeddedReader of) {
    super(access);
    this.of = of;
  }

  /** Not those of the archive themselves, which can be changed. */
  @Override
  public SavedSearchReader savedSearches() {
    return MergedSavedSearches.of(savedSearches(access));
  }

  @Override
  SavedSearchReader savedSearches(ArchiveAccess within) {
    return of.savedSearches(within);
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return Optional.empty();
  }

  @Override
  public ArchiveStats stats() {
    return access.read(search -> search.stats(NO_FILES));
  }

  @Override
  public ArchiveCheck check() {
    throw new ArchiveException(
        "A view of archive "
            + access.index().name()
            + " cannot check it, as its files hold more than the view shows; check the archive");
  }
}
