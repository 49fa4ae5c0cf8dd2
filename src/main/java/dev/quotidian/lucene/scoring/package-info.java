/** Queries and statistics of our own that score: adjacent pairs, similar texts, recency decay. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.scoring;
