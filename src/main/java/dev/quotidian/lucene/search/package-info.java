/** Top hits, re-ranking, relevance feedback, highlighting, cursors. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.search;
