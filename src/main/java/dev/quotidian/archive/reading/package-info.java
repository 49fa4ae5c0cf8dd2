/**
 * What an archive answers, by what is asked: searches and counts. An app has both as an {@link
 * dev.quotidian.archive.ArchiveReader}.
 *
 * <p>Stable: after 1.0 it changes only in compatible ways.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.reading;
