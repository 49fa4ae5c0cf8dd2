/** Saved searches (percolator, reverse search): which stored searches match a new article. */
package dev.quotidian.lucene.saved;
