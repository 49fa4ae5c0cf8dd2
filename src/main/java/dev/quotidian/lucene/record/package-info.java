/**
 * Reads articles, hits and texts from the records of a segment; a damaged one is told by its
 * article.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.record;
