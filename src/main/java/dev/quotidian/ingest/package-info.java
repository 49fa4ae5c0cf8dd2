/**
 * Reads files and streams into articles: JSON Lines, plain text and formats of applications,
 * gzipped or not.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.ingest;
