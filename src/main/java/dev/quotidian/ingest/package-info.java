/** Reads files and feeds into articles: JSON Lines and plain text, gzipped or not. */
package dev.quotidian.ingest;
