/** Top hits, re-ranking, relevance feedback, highlighting, cursors. */
package dev.quotidian.lucene.search;
