/** Queries and statistics of our own that score: adjacent pairs, similar texts, recency decay. */
package dev.quotidian.lucene.scoring;
