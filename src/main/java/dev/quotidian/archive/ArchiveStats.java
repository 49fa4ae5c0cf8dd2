package dev.quotidian.archive;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.article.DateRange;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * @param bytes the size of the archive on disk; 0 of a view, which has no files of its own
 * @param schemaVersion the version of the index format
 * @param annotators how many articles were annotated by each {@linkplain Annotators#VERSION version
 *     of the annotators}; under 0 those of which it is not known, such as articles that were added
 *     with annotations. {@link Archive#reannotate} renews what older versions found
 * @since 0.1
 */
public record ArchiveStats(
    long articles,
    long quotations,
    Optional<DateRange> published,
    long bytes,
    int schemaVersion,
    SortedMap<Integer, Long> annotators) {

  /** Checks, and copies the map. */
  public ArchiveStats {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(annotators, "annotators");
    annotators = Collections.unmodifiableSortedMap(new TreeMap<>(annotators));
  }
}
