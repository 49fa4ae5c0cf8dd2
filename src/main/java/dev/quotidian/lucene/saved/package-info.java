/**
 * Saved searches: their store, and which of them an article matches (a reverse search, or
 * percolator).
 */
package dev.quotidian.lucene.saved;
