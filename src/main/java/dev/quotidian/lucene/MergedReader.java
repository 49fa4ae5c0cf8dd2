package dev.quotidian.lucene;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SavedSearchReader;
import dev.quotidian.lucene.search.CursorPaging;
import dev.quotidian.lucene.store.MergedIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Several embedded archives, or views of them, read as one. Safe for use by many threads. */
public final class MergedReader extends EmbeddedReader {
  private final List<EmbeddedReader> parts;

  private MergedReader(ArchiveAccess access, List<EmbeddedReader> parts) {
    super(access);
    this.parts = parts;
  }

  /**
   * Reads archives as one, in this order.
   *
   * @throws IllegalArgumentException if there is none, or one is not of this engine
   */
  public static ArchiveReader of(List<? extends ArchiveReader> archives) {
    List<EmbeddedReader> parts = new ArrayList<>();
    for (ArchiveReader archive : archives) {
      parts.add(embedded(Objects.requireNonNull(archive, "archive")));
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("No archives: name at least one");
    }
    MergedIndex index = new MergedIndex(parts.stream().map(part -> part.access.part()).toList());
    ArchiveAccess first = parts.getFirst().access;
    Optional<Cancellation> cancellation =
        parts.stream().flatMap(part -> part.access.cancellation().stream()).findFirst();
    return new MergedReader(
        new ArchiveAccess(
            index,
            new CursorPaging(index, first.paging().settings()),
            cancellation,
            Optional.empty(),
            first.metering()),
        parts);
  }

  private static EmbeddedReader embedded(ArchiveReader archive) {
    if (archive instanceof EmbeddedReader embedded) {
      return embedded;
    }
    throw new IllegalArgumentException(
        "A reader of type "
            + archive.getClass().getName()
            + ": only archives that Quotidian opens, and their views, can be read as one");
  }

  @Override
  public SavedSearchReader savedSearches() {
    return savedSearches(access);
  }

  @Override
  SavedSearchReader savedSearches(ArchiveAccess within) {
    return new MergedSavedSearches(
        parts.stream()
            .map(
                part ->
                    new MergedSavedSearches.Part(
                        part.savedSearches(within),
                        part.access.view().isPresent()
                            ? Optional.of(part.savedSearches())
                            : Optional.empty()))
            .toList());
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return parts.stream().flatMap(part -> part.topicModel().stream()).findFirst();
  }

  @Override
  public ArchiveStats stats() {
    long bytes = parts.stream().mapToLong(part -> part.stats().bytes()).sum();
    return access.read(search -> search.stats(bytes));
  }

  @Override
  public ArchiveCheck check() {
    long articles = 0;
    long quotations = 0;
    List<String> problems = new ArrayList<>();
    for (EmbeddedReader part : parts) {
      ArchiveCheck check = part.check();
      articles += check.articles();
      quotations += check.quotations();
      check.problems().stream()
          .map(problem -> "Archive " + part.access.index().name() + ": " + problem)
          .forEach(problems::add);
    }
    return new ArchiveCheck(articles, quotations, problems);
  }
}
