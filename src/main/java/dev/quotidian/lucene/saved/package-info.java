/** Saved searches (percolator, reverse search): which stored searches match a new article. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.saved;
