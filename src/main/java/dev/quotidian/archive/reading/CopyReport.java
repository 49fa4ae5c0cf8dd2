package dev.quotidian.archive.reading;

/**
 * What {@link dev.quotidian.archive.ArchiveReader#copyTo} did. Every article that it counts was
 * read back from the target and is equal to its original.
 *
 * <pre>{@code
 * CopyReport report = archive.copyTo(cluster);
 * print(report.copied() + " of " + report.articles() + " articles were new");
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param articles how many articles of the source the target has
 * @param quotations how many quotations are in them
 * @param copied how many of the articles were written; the others were there already
 * @param refused how many articles the target refused
 * @param savedSearches how many saved searches were copied
 * @since 0.1
 */
public record CopyReport(
    long articles, long quotations, long copied, long refused, int savedSearches) {}
