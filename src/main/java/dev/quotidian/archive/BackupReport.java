package dev.quotidian.archive;

/**
 * What a backup wrote.
 *
 * <pre>{@code
 * BackupReport report = archive.snapshot(Path.of("/backup/news"));
 * print(report.copiedBytes() + " of " + report.bytes() + " bytes were new");
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param files how many files the backup has
 * @param bytes their size
 * @param copiedFiles how many of them were copied, as the backup did not have them yet
 * @param copiedBytes the size of these
 * @param removedFiles how many files of the backup before were removed
 * @since 0.1
 */
public record BackupReport(
    int files, long bytes, int copiedFiles, long copiedBytes, int removedFiles) {}
