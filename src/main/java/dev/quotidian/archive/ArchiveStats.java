package dev.quotidian.archive;

import dev.quotidian.article.DateRange;
import java.util.Objects;
import java.util.Optional;

/**
 * Index statistics: the size of an archive, as of its last {@link Archive#refresh()}.
 *
 * <pre>{@code
 * ArchiveStats stats = archive.stats();
 * print(stats.articles(), stats.quotations(), stats.published());
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param articles how many articles can be found
 * @param quotations how many quotations can be found
 * @param published the days of the first and the last article; empty in an empty archive
 * @param bytes the size of the archive on disk
 * @param schemaVersion the version of the index format
 * @since 0.1
 */
public record ArchiveStats(
    long articles, long quotations, Optional<DateRange> published, long bytes, int schemaVersion) {
  /** Checks. */
  public ArchiveStats {
    Objects.requireNonNull(published, "published");
  }
}
